import { type Drawing, type Mark, moved } from './mark.ts';
import { paragraph } from './text.ts';

/** What frames a picture that travels alone: it must be readable months later. */
export interface PictureFrame {
  /** The finding. */
  readonly title: string;
  /** Filters, n, method, publication: one line each. */
  readonly notes: readonly string[];
}

const pad = 24;

/** The picture under its finding and over its notes, on a white sheet with room around it. */
export function framed(drawing: Drawing, frame: PictureFrame): Drawing {
  const width = drawing.width + 2 * pad;
  const title = paragraph(frame.title, {
    x: pad,
    y: pad,
    width: drawing.width,
    size: 21,
    ink: 'ink',
    family: 'serif',
  });
  const top = pad + title.height + 16;
  const notes: Mark[] = [];
  let y = top + drawing.height + 24;
  for (const note of frame.notes) {
    const said = paragraph(note, { x: pad, y, width: drawing.width, size: 12, ink: 'ink-2' });
    notes.push(...said.marks);
    y += said.height + 2;
  }
  const sheet: Mark = { kind: 'rect', x: 0, y: 0, width, height: y + pad, fill: 'surface' };
  return {
    width,
    height: y + pad,
    marks: [sheet, ...title.marks, ...drawing.marks.map((mark) => moved(mark, pad, top)), ...notes],
  };
}
