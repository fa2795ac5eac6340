import type { TextMark } from './mark.ts';
import { textWidth } from './text.ts';

/** A label and the point it belongs to, in pixels. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Room {
  /** What no label leaves. */
  readonly box: Box;
  /** What no label should cover. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const size = 12.5;

/** Where a label may stand around its point: beside it first, then further above and below. */
const offsets = [0, -16, 16, -30, 30, -44, 44, -58, 58, -72, 72];

/** Stands each label beside its point where it covers the least of points and labels already placed: in order, greedily. */
export function placeLabels(labels: readonly PlacedLabel[], room: Room): TextMark[] {
  const taken: Box[] = room.points.map(({ x, y }) => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }));
  return labels.map(({ text, x, y }): TextMark => {
    const wide = textWidth(text, size, 'bold');
    const places = offsets.flatMap((dy) =>
      [x + 13, x - 13 - wide].map((left): Box => {
        const inside = Math.min(room.box.right - wide, Math.max(room.box.left, left));
        return { left: inside, right: inside + wide, top: y + dy - 8, bottom: y + dy + 8 };
      }),
    );
    const best = places.reduce((found, place) =>
      cost(place, taken, room.box) < cost(found, taken, room.box) ? place : found,
    );
    taken.push(best);
    return { kind: 'text', x: best.left, y: best.bottom - 4, text, size, weight: 'bold', ink: 'ink' };
  });
}

/** Pixels covered, and a great deal for leaving the picture. */
function cost(place: Box, taken: readonly Box[], box: Box): number {
  const outside = place.top < box.top || place.bottom > box.bottom ? 1e6 : 0;
  return outside + taken.reduce((sum, other) => sum + overlap(place, other), 0);
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && tall > 0 ? wide * tall : 0;
}
