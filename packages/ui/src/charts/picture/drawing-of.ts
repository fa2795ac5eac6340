import { hatchPattern, paintedBox, svgText } from './svg-parts.ts';

/** What frames an exported picture: it must be readable alone, months later. */
export interface PictureFrame {
  /** The finding. */
  readonly title: string;
  /** Filters, n, method, publication: one line each. */
  readonly notes: readonly string[];
}

const pad = 24;
const presentation = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'opacity',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

/**
 * The figure as it stands on screen, redrawn as one self-contained SVG: words of the page become SVG text line by
 * line, boxes become rectangles, and the charts keep their shapes with every CSS variable resolved. Elements marked
 * `data-picture="skip"` (buttons, links to other pages) stay out.
 */
export function drawingOf(figure: HTMLElement, frame: PictureFrame, fontFace = ''): string {
  const area = figure.getBoundingClientRect();
  const ink = resolved('--ink', figure);
  const quiet = resolved('--ink-2', figure);
  const width = Math.max(560, Math.ceil(area.width) + 2 * pad);
  const title = wrapped(frame.title, Math.floor((width - 2 * pad) / 10.5));
  const notes = frame.notes.flatMap((note) => wrapped(note, Math.floor((width - 2 * pad) / 6.6)));
  const top = pad + title.length * 28 + 12;
  const bottom = top + Math.ceil(area.height) + 28;
  const height = bottom + notes.length * 18 + pad;
  const body = drawNode(figure, { x: area.left - pad, y: area.top - top });
  // Quoted: a name with a bare digit in it is not a CSS identifier, and the whole list would be dropped.
  const serif = "'Source Serif 4 Variable', Georgia, serif";
  const sans = "'Figtree Variable', system-ui, sans-serif";
  const heading = title.map((line, index) =>
    svgText(line, { x: pad, y: pad + 20 + index * 28, size: 21, fill: ink, family: serif, weight: '500' }),
  );
  const footer = notes.map((line, index) =>
    svgText(line, {
      x: pad,
      y: bottom + 14 + index * 18,
      size: 12,
      fill: quiet,
      family: sans,
      weight: '400',
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${fontFace ? `<style>${fontFace}</style>` : ''}${hatchPattern(resolved('--line', figure))}</defs>`,
    `<rect width="${width}" height="${height}" fill="${resolved('--surface', figure)}"/>`,
    ...heading,
    body,
    ...footer,
    '</svg>',
  ].join('');
}

interface Origin {
  readonly x: number;
  readonly y: number;
}

function drawNode(node: Node, origin: Origin): string {
  if (node instanceof Text) return drawText(node, origin);
  if (!(node instanceof Element)) return '';
  if (node instanceof HTMLElement && (node.dataset.picture === 'skip' || node.hidden)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden' || node.classList.contains('visually-hidden'))
    return '';
  if (node instanceof SVGSVGElement) return drawSvg(node, origin);
  const children = [...node.childNodes].map((child) => drawNode(child, origin)).join('');
  return paintedBox(node.getBoundingClientRect(), style, origin) + children;
}

/** One SVG text per line the browser broke the words into. */
function drawText(node: Text, origin: Origin): string {
  const parent = node.parentElement;
  if (!parent || !node.data.trim()) return '';
  const style = getComputedStyle(parent);
  if (Number.parseFloat(style.fontSize) === 0) return '';
  return linesOf(node)
    .map(({ text, box }) =>
      svgText(text, {
        x: box.left - origin.x,
        y: box.top - origin.y + box.height * 0.76,
        size: Number.parseFloat(style.fontSize),
        fill: style.color,
        family: style.fontFamily.replaceAll('"', "'"),
        weight: style.fontWeight,
      }),
    )
    .join('');
}

function linesOf(node: Text): { text: string; box: DOMRect }[] {
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  for (const word of node.data.matchAll(/[^ \n\t]+[ \n\t]*/g)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < 3) last.text += word[0];
    else lines.push({ text: word[0], box });
  }
  return lines;
}

function drawSvg(svg: SVGSVGElement, origin: Origin): string {
  const box = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const sources = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  sources.forEach((source, index) => {
    const style = getComputedStyle(source);
    const target = copies[index];
    for (const name of presentation)
      target?.setAttribute(name, style.getPropertyValue(name).replaceAll('"', "'"));
    target?.removeAttribute('style');
    target?.removeAttribute('class');
  });
  copy.setAttribute('x', String(box.left - origin.x));
  copy.setAttribute('y', String(box.top - origin.y));
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}

function resolved(name: string, element: Element): string {
  return getComputedStyle(element).getPropertyValue(name).trim();
}

/** Breaks a sentence into lines of at most `length` characters, at ordinary spaces only. */
export function wrapped(sentence: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
