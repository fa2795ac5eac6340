import type { Audience } from '@miroir/basics';
import { type DumbbellSpec, dumbbell, dumbbellEdge } from './dumbbell.ts';
import type { Drawing, Mark } from './mark.ts';
import { linear } from './scale.ts';
import { textWidth } from './text.ts';

/** One side's figure with the bounds of its silence, on the scale of its dumbbell. */
export interface SilenceSpec {
  readonly side: Audience;
  readonly picture: DumbbellSpec;
  /** null where nobody knows who is silent. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** Both bounds as written. */
  readonly texts: readonly [string, string];
}

/** The figure, its interval, and from end to end where it would lie whatever the silent think. */
export function silenceLine({ side, picture, bounds, texts }: SilenceSpec, width: number): Drawing {
  const height = 34;
  const drawn = dumbbell(picture, { width, height });
  if (!bounds) return drawn;
  const place = linear(picture.domain, [dumbbellEdge, width - dumbbellEdge]);
  const [left, right] = [place(bounds.low), place(bounds.high)];
  const ink = side === 'employees' ? 'inside-ink' : 'outside-ink';
  const y = height / 2;
  const cap = (x: number): Mark => ({ kind: 'line', x1: x, x2: x, y1: y - 7, y2: y + 7, ink, width: 2 });
  const data = [bounds.low, bounds.high].map((value) => ({
    label: picture.names[side],
    value,
    scale: picture.domain,
  }));
  const small = { kind: 'text', size: 11.5, ink: 'ink-2', y: y + 4 } as const;
  const outside = [left - 6 - textWidth(texts[0], 11.5) >= 0, right + 6 + textWidth(texts[1], 11.5) <= width];
  return {
    width,
    height,
    marks: [
      ...drawn.marks,
      { kind: 'line', x1: left, x2: right, y1: y, y2: y, ink, width: 1.5, data },
      cap(left),
      cap(right),
      ...(outside[0] ? [{ ...small, x: left - 6, text: texts[0], anchor: 'end' } as const] : []),
      ...(outside[1] ? [{ ...small, x: right + 6, text: texts[1] } as const] : []),
    ],
  };
}
