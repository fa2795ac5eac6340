import { hatching } from './hatch.ts';
import type { Mark } from './mark.ts';
import { paragraph, textWidth, wrapped } from './text.ts';

/** Why there is no figure: each reason is drawn in its own way, and none looks like a zero. */
export interface Absence {
  readonly state: 'suppressed' | 'too-few' | 'not-asked';
  readonly text: string;
}

const size = 12;

/**
 * A place without a figure: hatched when suppressed, a dashed outline when too few answered to conclude, a dash when
 * it was not asked; always with the reason in words.
 */
export function absentMarks(
  { state, text }: Absence,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Mark[] {
  const said = state === 'not-asked' ? `— ${text}` : text;
  const lines = wrapped(said, box.width - 16, size);
  const width = Math.min(box.width, Math.max(...lines.map((line) => textWidth(line, size))) + 16);
  const plate = { x: box.x, y: box.y, width, height: box.height };
  const words = paragraph(said, {
    x: box.x + 8,
    y: box.y + (box.height - lines.length * Math.round(size * 1.4)) / 2,
    width: box.width - 16,
    size,
    ink: 'ink-2',
  }).marks;
  if (state === 'not-asked') return words;
  if (state === 'too-few')
    return [{ kind: 'rect', ...plate, radius: 3, stroke: 'line-strong', dashed: true }, ...words];
  const under: Mark = {
    kind: 'rect',
    ...plate,
    x: plate.x + 5,
    width: width - 10,
    fill: 'surface',
    radius: 3,
  };
  return [...hatching({ ...plate, width: box.width }, 'line'), under, ...words];
}
