import type { Interval } from './interval.ts';

/** What may be said of a gap. */
export type Verdict = 'close' | 'established' | 'maybe' | 'undecided' | 'too-few';

/** Fewest answers on each side before anything is concluded. */
export const fewestToConclude = 20;

/** Half-width of "close", as a share of the scale's whole range: ±10 points of 100. */
export const closeWithin = 0.1;

/** What a verdict is drawn from. */
export interface Evidence {
  /** Gap and its 95 % interval, as a share of the scale's range (shares as they are). */
  readonly gap: Interval;
  /** Answers on each side. */
  readonly n1: number;
  readonly n2: number;
  readonly p: number;
  /** p after Benjamini–Hochberg over the family. */
  readonly corrected: number;
}

/**
 * `too-few` under 20 answers on a side; `close` when the whole 95 % interval lies within ±10 points; else
 * `established` at corrected p ≤ .05, `maybe` at raw p ≤ .10, else `undecided`.
 */
export function verdict({ gap, n1, n2, p, corrected }: Evidence): Verdict {
  if (n1 < fewestToConclude || n2 < fewestToConclude) return 'too-few';
  if (gap.low >= -closeWithin && gap.high <= closeWithin) return 'close';
  if (corrected <= 0.05) return 'established';
  return p <= 0.1 ? 'maybe' : 'undecided';
}
