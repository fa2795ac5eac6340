import { normalPValue, normalQuantile } from './distribution.ts';
import { type Interval, type PairOptions, populationFactor, usualLevel } from './interval.ts';

/** An ordinal effect: how one side's answers stand to the other's. */
export interface Dominance extends Interval {
  /** Chance that a person of the first side, drawn at random, answers higher than one of the second. */
  readonly higher: number;
  readonly equal: number;
  readonly lower: number;
  /** `higher` + half of `equal`: 0.71 reads "in 71 cases of 100". */
  readonly superiority: number;
  /** Two-sided p of delta = 0. */
  readonly p: number;
}

/**
 * Cliff's delta, P(X > Y) − P(X < Y), from counts by ordered category, with the asymmetric interval of Feng & Cliff
 * (2004, Journal of Modern Applied Statistical Methods 3:322–332) over the unbiased variance of Cliff (1993,
 * Psychological Bulletin 114:494–509, eq. 8); each side's part of it is finite population corrected.
 * @param a counts of the first side, lowest category first
 * @param b counts of the second side, same categories
 * @throws RangeError when a side has nobody or the categories differ in number.
 */
export function cliffsDelta(
  a: readonly number[],
  b: readonly number[],
  options: PairOptions = {},
): Dominance {
  const [m, n] = [total(a), total(b)];
  if (m === 0 || n === 0 || a.length !== b.length) throw new RangeError('Two sides over the same categories');
  const rows = dominances(a, b, n);
  const delta = rows.reduce((sum, { people, mean }) => sum + people * mean, 0) / m;
  const equal = a.reduce((sum, people, index) => sum + people * (b[index] ?? 0), 0) / (m * n);
  const higher = (1 - equal + delta) / 2;
  const shape = { higher, equal, lower: 1 - equal - higher, superiority: (1 + delta) / 2 };
  const variance = deltaVariance({ a, b, m, n, delta, rows }, options);
  if (variance === 0) {
    return { estimate: delta, low: delta, high: delta, ...shape, p: delta === 0 ? 1 : 0 };
  }
  const z = normalQuantile(options.level ?? usualLevel);
  const spread = z * Math.sqrt(variance) * Math.sqrt((1 - delta ** 2) ** 2 + z ** 2 * variance);
  const scale = 1 - delta ** 2 + z ** 2 * variance;
  return {
    estimate: delta,
    low: Math.max(-1, (delta - delta ** 3 - spread) / scale),
    high: Math.min(1, (delta - delta ** 3 + spread) / scale),
    ...shape,
    p: normalPValue(delta / Math.sqrt(variance)),
  };
}

interface Row {
  readonly people: number;
  /** Mean dominance of one person of this category over the other side, −1 to 1. */
  readonly mean: number;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, people) => sum + people, 0);
}

function dominances(of: readonly number[], over: readonly number[], size: number): Row[] {
  let below = 0;
  return of.map((people, index) => {
    const same = over[index] ?? 0;
    const mean = (below - (size - below - same)) / size;
    below += same;
    return { people, mean };
  });
}

interface VarianceInput {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly m: number;
  readonly n: number;
  readonly delta: number;
  readonly rows: readonly Row[];
}

function deltaVariance({ a, b, m, n, delta, rows }: VarianceInput, options: PairOptions): number {
  const factors = [
    populationFactor(m, options.population1),
    populationFactor(n, options.population2),
  ] as const;
  if (factors[0] === 0 && factors[1] === 0) return 0;
  // Too few for the estimator: the largest variance there is keeps the interval honest.
  if (m < 2 || n < 2) return 1;
  const columns = dominances(b, a, m);
  const square = (list: readonly Row[], mean: number) =>
    list.reduce((sum, row) => sum + row.people * (row.mean - mean) ** 2, 0);
  const ties = a.reduce((sum, people, index) => sum + people * (b[index] ?? 0), 0);
  // Σ(d_ij − d)² = pairs that are not ties − pairs·d²
  const cells = m * n - ties - m * n * delta ** 2;
  const first = (square(rows, delta) * n) / (m * (m - 1) * (n - 1));
  const second = (square(columns, -delta) * m) / (n * (n - 1) * (m - 1));
  const rest = cells / (m * n * (m - 1) * (n - 1));
  // Cliff's lower limit, because the unbiased estimate can fall to zero or below.
  const least = ((1 - delta ** 2) / (m * n - 1)) * Math.max(...factors);
  return Math.max(least, factors[0] * first + factors[1] * second - rest);
}
