import { type Face, linesOf, runsOf, widthOf } from '@miroir/paper';

/** The inks of a sheet: those of the pages in daylight; a QR code is black. */
export const inks = { ink: '#1c2130', quiet: '#4d5466', line: '#83868f', black: '#000000' } as const;

/** Points of a millimetre. */
export const mm = 72 / 25.4;

export type Doc = PDFKit.PDFDocument;

export interface Style {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly ink: keyof typeof inks;
  /** Points between letters. */
  readonly spaced?: number;
}

/** Writes one line from a point of its baseline; gives nothing back, and breaks nothing. */
export function write(doc: Doc, text: string, at: { x: number; y: number }, style: Style): void {
  let { x } = at;
  const { spaced = 0 } = style;
  doc.fillColor(inks[style.ink]);
  for (const run of runsOf(text, style.face)) {
    doc.font(run.font, style.size);
    doc.text(run.text, x, at.y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spaced });
    x += doc.widthOfString(run.text) + spaced * run.text.length;
  }
}

/** The width of a line, in points. */
export function widthOfLine(doc: Doc, text: string, style: Style): number {
  return widthOf(doc, text, style) + (style.spaced ?? 0) * (text.length - 1);
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Height of a line, in sizes. */
  readonly leading: number;
  /** Sizes that may be tried, the largest first. */
  readonly sizes: readonly number[];
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * The largest size at which a text fits its room, in lines of much the same length; cut short by `…` where it fits at
 * none.
 */
export function fit(doc: Doc, text: string, face: Face, room: Room): Fitted {
  const [smallest] = room.sizes.slice(-1);
  for (const size of room.sizes) {
    const lines = linesOf(doc, text, { face, size, width: room.width });
    const most = Math.floor(room.height / (size * room.leading));
    const wide = lines.some((line) => widthOf(doc, line, { face, size }) > room.width);
    if (lines.length <= most && !wide) return { size, lines: balanced(doc, text, { face, size, ...room }) };
    if (size === smallest)
      return { size, lines: cutShort(doc, lines.slice(0, Math.max(1, most)), { face, size, ...room }) };
  }
  return { size: 0, lines: [] };
}

/** As many lines as are needed, each as short as that allows. */
function balanced(doc: Doc, text: string, style: { face: Face; size: number; width: number }): string[] {
  const count = linesOf(doc, text, style).length;
  let [low, high] = [style.width / 2, style.width];
  for (let turn = 0; turn < 8; turn += 1) {
    const middle = (low + high) / 2;
    const lines = linesOf(doc, text, { ...style, width: middle });
    const fits = lines.length <= count && lines.every((line) => widthOf(doc, line, style) <= style.width);
    if (fits) high = middle;
    else low = middle;
  }
  return linesOf(doc, text, { ...style, width: high });
}

/** The last line gives up words, and then letters, until an ellipsis fits behind it. */
function cutShort(
  doc: Doc,
  lines: readonly string[],
  style: { face: Face; size: number; width: number },
): string[] {
  let last = lines.at(-1) ?? '';
  while (last.length > 1 && widthOf(doc, `${last}…`, style) > style.width)
    last = last.includes(' ') ? last.slice(0, last.lastIndexOf(' ')) : last.slice(0, -1);
  return [...lines.slice(0, -1), `${last}…`];
}
