import { studentPValue, studentQuantile } from './distribution.ts';
import {
  type Interval,
  type IntervalOptions,
  type PairOptions,
  populationFactor,
  usualLevel,
} from './interval.ts';

/** How many people gave each number. */
export type ValueCounts = Iterable<readonly [value: number, people: number]>;

/** Moments of a set of answers; `variance` is the unbiased one (0 when n < 2). */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** n, mean and variance. @throws RangeError when nobody answered. */
export function moments(counts: ValueCounts): Moments {
  let n = 0;
  let sum = 0;
  const list = [...counts];
  for (const [value, people] of list) {
    n += people;
    sum += value * people;
  }
  if (n <= 0) throw new RangeError('A mean needs at least one answer');
  const mean = sum / n;
  const squares = list.reduce((total, [value, people]) => total + people * (value - mean) ** 2, 0);
  return { n, mean, variance: n < 2 ? 0 : squares / (n - 1) };
}

function squaredError({ n, variance }: Moments, population: number | null | undefined): number {
  // s²/n · (1 − n/N) is unbiased for the variance of a mean drawn without replacement (Cochran 1977, § 2.6).
  if (population === null || population === undefined) return variance / n;
  return (variance / n) * Math.max(0, 1 - n / population);
}

/**
 * Mean with Student's interval, finite population corrected. With one answer the interval is unbounded unless the
 * population is that one person.
 * @throws RangeError when nobody answered.
 */
export function meanFromCounts(
  counts: ValueCounts,
  options: IntervalOptions = {},
): Interval & { readonly n: number; readonly sd: number } {
  const found = moments(counts);
  const { n, mean, variance } = found;
  const sd = Math.sqrt(variance);
  if (populationFactor(n, options.population) === 0) return { estimate: mean, low: mean, high: mean, n, sd };
  if (n < 2) return { estimate: mean, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, n, sd };
  const half =
    studentQuantile(options.level ?? usualLevel, n - 1) * Math.sqrt(squaredError(found, options.population));
  return { estimate: mean, low: mean - half, high: mean + half, n, sd };
}

/**
 * Difference of two means with Welch's interval and p (Welch 1947, Biometrika 34:28–35), finite population
 * corrected. Needs two answers on each side for an interval; else it is unbounded and p is 1.
 * @throws RangeError when nobody answered on a side.
 */
export function meanDifference(
  a: ValueCounts,
  b: ValueCounts,
  options: PairOptions = {},
): Interval & { readonly p: number } {
  const [first, second] = [moments(a), moments(b)];
  const estimate = first.mean - second.mean;
  const errors = [
    squaredError(first, options.population1),
    squaredError(second, options.population2),
  ] as const;
  const error = errors[0] + errors[1];
  const complete =
    populationFactor(first.n, options.population1) === 0 &&
    populationFactor(second.n, options.population2) === 0;
  if (!complete && (first.n < 2 || second.n < 2)) {
    return { estimate, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, p: 1 };
  }
  if (error === 0) return { estimate, low: estimate, high: estimate, p: estimate === 0 ? 1 : 0 };
  const freedom =
    error ** 2 / (errors[0] ** 2 / Math.max(1, first.n - 1) + errors[1] ** 2 / Math.max(1, second.n - 1));
  const half = studentQuantile(options.level ?? usualLevel, freedom) * Math.sqrt(error);
  const p = studentPValue(estimate / Math.sqrt(error), freedom);
  return { estimate, low: estimate - half, high: estimate + half, p };
}
