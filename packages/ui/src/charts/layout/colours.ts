import type { Ink } from './inks.ts';

/** A fill and the ink that reads on it at 4.5:1 or more, in light and dark. */
export interface Paint {
  readonly fill: Ink;
  readonly ink: Ink;
  /** On paper, lines say what colour says on screen. */
  readonly hatched?: boolean;
}

const negative: Paint = { fill: 'scale-neg-2', ink: 'surface', hatched: true };
const negativeSoft: Paint = { fill: 'scale-neg-1', ink: 'ink', hatched: true };
const middle: Paint = { fill: 'scale-mid', ink: 'ink' };
const positiveSoft: Paint = { fill: 'scale-pos-1', ink: 'ink' };
const positive: Paint = { fill: 'scale-pos-2', ink: 'surface' };

/** Paints for negative, neutral and positive comments. */
export const polarityPaint = {
  negative,
  neutral: { fill: 'neutral', ink: 'ink' },
  positive,
} as const satisfies Record<string, Paint>;

/**
 * The paints of an ordered scale of `length` steps, negative first. Steps on one side share a colour beyond five
 * steps: two intensities a side are what the eye tells apart in a bar, and the table has every step.
 */
export function scaleColours(length: number): readonly Paint[] {
  return Array.from({ length }, (_, step) => {
    const place = length === 1 ? 0 : (2 * step) / (length - 1) - 1;
    if (Math.abs(place) < 1e-9) return middle;
    if (place < 0) return place <= -0.66 ? negative : negativeSoft;
    return place >= 0.66 ? positive : positiveSoft;
  });
}

/** The paints of options that have no order: favourable ones in green, the others in alternating greys. */
export function optionColours(favourable: readonly boolean[]): readonly Paint[] {
  return favourable.map((good, index) =>
    good ? (index % 2 ? positiveSoft : positive) : index % 2 ? middle : polarityPaint.neutral,
  );
}
