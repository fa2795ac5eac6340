import { studentQuantile } from './distribution.ts';
import { type Interval, usualLevel } from './interval.ts';

/** Every value of a scale with the people who gave it, lowest first; values that nobody gave included. */
export type Values = readonly (readonly [value: number, people: number])[];

/** Moments of a set of answers; `variance` is the unbiased one (0 when n < 2). */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** n, mean and variance. @throws RangeError when nobody answered. */
export function moments(values: Values): Moments {
  let n = 0;
  let sum = 0;
  for (const [value, people] of values) {
    n += people;
    sum += value * people;
  }
  if (n <= 0) throw new RangeError('A mean needs at least one answer');
  const mean = sum / n;
  const squares = values.reduce((total, [value, people]) => total + people * (value - mean) ** 2, 0);
  return { n, mean, variance: n < 2 ? 0 : squares / (n - 1) };
}

/** A mean with its interval, its number of answers and their standard deviation. */
export interface Mean extends Interval {
  readonly n: number;
  readonly sd: number;
}

/**
 * Mean of answers on a scale with Student's interval over the answers and one imaginary answer at each end of the
 * scale, as Agresti & Coull (1998) do for shares: where all answer alike, or nearly, the interval keeps a width that
 * falls as 1/n, and no few unlike answers that happened to be missed are taken for impossible. It contains the mean
 * and never leaves the scale.
 * @param values every value of the scale, lowest first
 * @throws RangeError when nobody answered.
 */
export function meanOf(values: Values): Mean {
  const { n, mean, variance } = moments(values);
  const [least, most] = [values[0]?.[0] ?? mean, values.at(-1)?.[0] ?? mean];
  const wider = moments([...values, [least, 1], [most, 1]]);
  const half = studentQuantile(usualLevel, wider.n - 1) * Math.sqrt(wider.variance / wider.n);
  return {
    estimate: mean,
    low: Math.max(least, Math.min(mean, wider.mean - half)),
    high: Math.min(most, Math.max(mean, wider.mean + half)),
    n,
    sd: Math.sqrt(variance),
  };
}
