import type { Ink } from './inks.ts';
import type { LineMark } from './mark.ts';

/**
 * Hatching as lines at 45°, clipped to a box: a pattern that every renderer can draw, since a line is all it takes.
 * @param gap pixels between two lines, along the horizontal
 */
export function hatching(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  ink: Ink,
  gap = 8,
): LineMark[] {
  const { x, y, width, height } = box;
  const lines: LineMark[] = [];
  for (let foot = gap / 2; foot < width + height; foot += gap) {
    // The line x + y = foot, from the left or lower edge to the upper or right one.
    const [x1, y1] = foot <= height ? [0, foot] : [foot - height, height];
    const [x2, y2] = foot <= width ? [foot, 0] : [width, foot - width];
    lines.push({ kind: 'line', x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2, ink, width: 1 });
  }
  return lines;
}
