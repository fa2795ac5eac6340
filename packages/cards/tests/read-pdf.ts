import jsqr from 'jsqr';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says of itself when it is read back. */
export interface ReadSheet {
  readonly lines: readonly string[];
  readonly roles: ReadonlySet<string>;
  /** What its pictures are called for whoever sees none. */
  readonly alts: readonly string[];
  /** What its QR codes hold, from left to right and from top to bottom. */
  readonly codes: readonly string[];
}

export interface ReadPdf {
  readonly lang: unknown;
  readonly sheets: readonly ReadSheet[];
}

/** Reads a PDF as whoever gets it: by its text, its tags, and by aiming at its codes. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  return { lang: (info as { Language?: unknown }).Language, sheets: await Promise.all(pages.map(readSheet)) };
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly unknown[];
}

async function readSheet(page: PDFPageProxy): Promise<ReadSheet> {
  const { items } = await page.getTextContent();
  const lines = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : []));
  const roles = new Set<string>();
  const alts: string[] = [];
  const walk = (tag: Tag): void => {
    if (tag.role !== undefined) roles.add(tag.role);
    if (tag.alt !== undefined) alts.push(tag.alt);
    for (const child of tag.children ?? []) walk(child as Tag);
  };
  walk(((await page.getStructTree()) ?? {}) as Tag);
  return { lines, roles, alts, codes: (await squaresOf(page)).map(decode) };
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The filled paths of many boxes: on these sheets, the QR codes alone. */
async function squaresOf(page: PDFPageProxy): Promise<Box[][]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((operation, at) => {
    if (operation !== OPS.constructPath) return [];
    const [, [path]] = argsArray[at] as [number, [Float32Array]];
    const boxes = boxesOf(Array.from(path ?? []));
    return boxes.length > 50 ? [boxes] : [];
  });
}

/** Boxes of a path that is made of nothing else: a move, three lines, a close. */
function boxesOf(path: readonly number[]): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 12 < path.length; at += 13) {
    const xs = [1, 4, 7, 10].map((step) => path[at + step] ?? 0);
    const ys = [2, 5, 8, 11].map((step) => path[at + step] ?? 0);
    boxes.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }
  return boxes;
}

const side = 240;
const quiet = 20;

/** Paints the boxes as a camera would see them, and reads what they say. */
function decode(boxes: readonly Box[]): string {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const scale = (side - 2 * quiet) / (Math.max(...boxes.map(([, , x]) => x)) - left);
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x1, y1, x2, y2] of boxes)
    for (let y = Math.round(quiet + (y1 - top) * scale); y < Math.round(quiet + (y2 - top) * scale); y += 1)
      for (
        let x = Math.round(quiet + (x1 - left) * scale);
        x < Math.round(quiet + (x2 - left) * scale);
        x += 1
      )
        pixels.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
  return jsqr.default(pixels, side, side)?.data ?? '';
}
