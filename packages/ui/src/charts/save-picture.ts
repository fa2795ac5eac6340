import { type Drawing, svgOf } from './layout/index.ts';

/** Offers a file to the person; nothing leaves the device. @param name without directory, with its extension. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Saves a drawing as SVG. */
export async function saveSvg(drawing: Drawing, name: string): Promise<void> {
  saveFile(new Blob([svgOf(drawing, await fontFaces())], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves a drawing as PNG, at two pixels per CSS pixel. @throws Error when the browser cannot draw the SVG. */
export async function savePng(drawing: Drawing, name: string): Promise<void> {
  const svg = svgOf(drawing, await fontFaces());
  const source = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser gives no canvas');
    pen.scale(2, 2);
    pen.drawImage(image, 0, 0);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!png) throw new Error('This browser could not write a PNG');
    saveFile(png, `${name}.png`);
  } finally {
    URL.revokeObjectURL(source);
  }
}

/** The page's own fonts as data, since a picture may load nothing from elsewhere. */
async function fontFaces(): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const loaded = faces.filter(
    (face) => /latin-wght|latin/.test(face.cssText) && !/latin-ext/.test(face.cssText),
  );
  const written = await Promise.all(loaded.map(faceAsData));
  return written.join('');
}

async function faceAsData(face: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(face.style.getPropertyValue('src'))?.[1];
  if (!address) return '';
  const bytes = new Uint8Array(
    await (await fetch(new URL(address, face.parentStyleSheet?.href ?? location.href))).arrayBuffer(),
  );
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const family = face.style.getPropertyValue('font-family').replaceAll('"', "'");
  return `@font-face{font-family:${family};font-weight:200 900;src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`;
}
