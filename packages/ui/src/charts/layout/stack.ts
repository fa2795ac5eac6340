import { hatching } from './hatch.ts';
import type { Ink } from './inks.ts';
import type { Drawing, Mark } from './mark.ts';

/** One part of a whole, in the order of the scale. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly fill: Ink;
  /** The ink that reads on it. */
  readonly ink: Ink;
  /** Lines over the fill, on paper: what colour says on screen. */
  readonly hatched?: boolean;
}

/** A part narrower than this many pixels keeps its figure for the table. */
const narrowest = 22;

/**
 * A 100 % bar. Parts are separated by a line of the surface, so that neighbours stay apart without colour.
 * @param format writes a share (0–1) inside its part
 */
export function stack(
  parts: readonly Part[],
  size: { width: number; height: number },
  format: (share: number) => string,
): Drawing {
  const { width, height } = size;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const marks: Mark[] = [];
  let x = 0;
  for (const part of total > 0 ? parts : []) {
    const long = (width * part.count) / total;
    if (long > 0) marks.push(...partMarks(part, { x, long, height }, format(part.count / total)));
    x += long;
  }
  return { width, height, marks };
}

function partMarks(part: Part, at: { x: number; long: number; height: number }, text: string): Mark[] {
  const box = { x: at.x + 1, y: 0, width: Math.max(1, at.long - 2), height: at.height };
  const lines: Mark[] = part.hatched
    ? hatching(box, 'surface').map((line) => ({ ...line, opacity: 0.5, paper: true }))
    : [];
  const fits = at.long >= narrowest;
  // A plate under the figure: hatching must not run through a number.
  const plate: Mark[] =
    fits && part.hatched
      ? [
          {
            kind: 'rect',
            x: at.x + at.long / 2 - 11,
            y: at.height / 2 - 8,
            width: 22,
            height: 16,
            fill: part.fill,
            paper: true,
          },
        ]
      : [];
  const said: Mark = {
    kind: 'text',
    x: at.x + at.long / 2,
    y: at.height / 2 + 4.3,
    text,
    size: 12,
    weight: 'bold',
    ink: part.ink,
    anchor: 'middle',
  };
  return [
    {
      kind: 'rect',
      ...box,
      radius: 2,
      fill: part.fill,
      ...edgeOf(part),
      data: [{ label: part.label, value: part.count }],
    },
    ...lines,
    ...plate,
    ...(fits ? [said] : []),
  ];
}

/** The middle of a scale is nearly the white of a sheet or of a projector: its edge tells where it ends (3 : 1 on either). */
function edgeOf({ fill }: Part): { stroke?: Ink } {
  return fill === 'scale-mid' ? { stroke: 'line-strong' } : {};
}
