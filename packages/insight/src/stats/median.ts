import { logGamma } from './distribution.ts';
import { type Interval, usualLevel } from './interval.ts';
import type { Values } from './mean.ts';

/** The value of the person in the middle, with its interval and the number of answers. */
export interface Median extends Interval {
  readonly n: number;
}

/**
 * Median of answers on an ordered scale: the value of the ⌈n/2⌉th person, lowest first. Its interval reaches from one order
 * statistic to another (Conover 1999, Practical Nonparametric Statistics, § 3.2): exact whatever the distribution, never
 * less than 95 %, and wider than that where many stand at one value. With fewer than six answers no two of them are far
 * enough apart: then it is the whole scale.
 * @param values every value of the scale, lowest first
 * @throws RangeError when nobody answered.
 */
export function medianOf(values: Values): Median {
  const n = values.reduce((sum, [, people]) => sum + people, 0);
  if (n <= 0) throw new RangeError('A median needs at least one answer');
  const rank = outerRank(n);
  const [least, most] = [values[0]?.[0] ?? 0, values.at(-1)?.[0] ?? 0];
  return {
    estimate: valueAt(values, Math.ceil(n / 2)),
    low: rank === 0 ? least : valueAt(values, rank),
    high: rank === 0 ? most : valueAt(values, n + 1 - rank),
    n,
  };
}

/** The value of the person at a rank from 1. */
function valueAt(values: Values, rank: number): number {
  let below = 0;
  for (const [value, people] of values) {
    below += people;
    if (below >= rank) return value;
  }
  return values.at(-1)?.[0] ?? 0;
}

/** The highest rank that fewer than half of 5 % of samples have above their median: P(B(n, ½) < rank) ≤ 0.025; 0 where none. */
function outerRank(n: number): number {
  const outer = (1 - usualLevel) / 2;
  let [rank, below] = [0, 0];
  for (;;) {
    below += Math.exp(logGamma(n + 1) - logGamma(rank + 1) - logGamma(n - rank + 1) - n * Math.LN2);
    if (below > outer) return rank;
    rank += 1;
  }
}
