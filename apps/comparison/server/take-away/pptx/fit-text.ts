import { wrapped } from '@miroir/ui/layout';

/** The room of a text, in inches, and its type, in points. */
export interface TextRoom {
  readonly w: number;
  readonly h: number;
  readonly size: number;
  readonly serif?: boolean;
  readonly bold?: boolean;
}

const pointsPerInch = 72;
/** Height of a line as a share of its size, in every office program within a few hundredths. */
const leading = 1.2;
/** Georgia is wider than the letters that widths are estimated for; bold letters too. */
const widening = { serif: 1.08, bold: 1.06 } as const;
/** No text of a slide is smaller, in points: what does not fit then is for another place. */
const smallest = 8;

/** Height of paragraphs set at a size, in inches: an estimate from above, since no program tells before it draws. */
function heightOf(lines: readonly string[], { w, serif, bold }: TextRoom, size: number): number {
  const letters = size * (serif ? widening.serif : 1) * (bold ? widening.bold : 1);
  const rows = lines.flatMap((line) => wrapped(line, w * pointsPerInch, letters)).length;
  return (rows * size * leading) / pointsPerInch;
}

/**
 * The largest size, up to that of the room and by half points, at which paragraphs fit it. A program shrinks a text only once
 * it is edited: until then it runs over what is below.
 */
export function fittingSize(lines: readonly string[], room: TextRoom): number {
  let size = room.size;
  while (size > smallest && heightOf(lines, room, size) > room.h) size -= 0.5;
  return size;
}

/** How many of the first paragraphs fit a room at its size. */
export function countFitting(lines: readonly string[], room: TextRoom): number {
  let count = lines.length;
  while (count > 0 && heightOf(lines.slice(0, count), room, room.size) > room.h) count -= 1;
  return count;
}
