import type { Ink } from './inks.ts';

/** A plotted value: what a test finds again in the figure's table, and a file names its shape after. */
export interface Datum {
  /** What is plotted, in words: « Salariés, Réparer ». */
  readonly label: string;
  readonly value: number;
  /** The scale the value is placed on; absent where the mark has no axis. */
  readonly scale?: readonly [number, number];
}

interface Told {
  /** Stable inside its drawing. */
  readonly id?: string;
  /** What its place or size plots. */
  readonly data?: readonly Datum[];
  /** Drawn on paper and in files only: what the screen already says by colour. */
  readonly paper?: true;
}

/** A box. Without `fill` it is an outline. */
export interface RectMark extends Told {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Ink;
  /** 0 to 1; 1 when absent. */
  readonly opacity?: number;
  readonly radius?: number;
  readonly stroke?: Ink;
  readonly dashed?: true;
}

export interface LineMark extends Told {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly ink: Ink;
  readonly width: number;
  readonly opacity?: number;
  readonly round?: true;
}

/** One line of text; `y` is its baseline. */
export interface TextMark extends Told {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly ink: Ink;
  readonly weight?: 'regular' | 'bold';
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly family?: 'sans' | 'serif';
}

/** A place on a scale: disc for employees, diamond for consumers, so that the sides differ without colour. */
export interface PointMark extends Told {
  readonly kind: 'point';
  readonly shape: 'disc' | 'diamond';
  readonly x: number;
  readonly y: number;
  /** Radius of the disc, half the diagonal of the diamond. */
  readonly size: number;
  readonly fill: Ink;
}

export type Mark = RectMark | LineMark | TextMark | PointMark;

/** A picture as data, in CSS pixels from its upper left corner: every renderer draws the same marks. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Heights at which a sheet may end and the next begin: between two rows, never through one. */
  readonly breaks?: readonly number[];
}

/** The same mark elsewhere. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  return mark.kind === 'line'
    ? { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy }
    : { ...mark, x: mark.x + dx, y: mark.y + dy };
}

/** Drawings one under the other, as wide as the widest. */
export function stacked(drawings: readonly Drawing[], gap = 0): Drawing {
  const marks: Mark[] = [];
  const breaks: number[] = [];
  let y = 0;
  for (const drawing of drawings) {
    if (y > 0) breaks.push(y);
    breaks.push(...(drawing.breaks ?? []).map((at) => at + y));
    marks.push(...drawing.marks.map((mark) => moved(mark, 0, y)));
    y += drawing.height + gap;
  }
  const width = Math.max(0, ...drawings.map((drawing) => drawing.width));
  return { width, height: Math.max(0, y - gap), marks, breaks };
}

/**
 * The drawing in pieces no higher than a sheet, cut only where it may be; a piece without a place to cut stays whole.
 * @param most pixels; 0 cuts at every place
 */
export function cut({ width, height, marks, breaks = [] }: Drawing, most: number): Drawing[] {
  const ends: number[] = [];
  let start = 0;
  const places = [...breaks, height];
  places.forEach((place, index) => {
    const next = places[index + 1];
    if (next === undefined || next - start > most) {
      ends.push(place);
      start = place;
    }
  });
  return ends.map((end, index) => {
    const top = ends[index - 1] ?? 0;
    const inside = marks.filter(
      (mark) => topOf(mark) >= top && (topOf(mark) < end || index === ends.length - 1),
    );
    return { width, height: end - top, marks: inside.map((mark) => moved(mark, 0, -top)) };
  });
}

/** Where a mark begins, from the top: a text hangs from its baseline. */
function topOf(mark: Mark): number {
  switch (mark.kind) {
    case 'line':
      return Math.min(mark.y1, mark.y2);
    case 'text':
      return mark.y - mark.size;
    case 'point':
      return mark.y - mark.size;
    case 'rect':
      return mark.y;
  }
}

/** The values a drawing plots, in the order they are drawn. */
export function plotted({ marks }: Drawing): Datum[] {
  return marks.flatMap(({ data }) => data ?? []);
}
