import { normalQuantile } from './distribution.ts';
import { difference, type Interval, usualLevel } from './interval.ts';

/** @throws RangeError unless 0 ≤ x ≤ n and n > 0, in whole people. */
export function requireCounts(x: number, n: number): void {
  if (!(Number.isInteger(x) && Number.isInteger(n) && n > 0 && x >= 0 && x <= n)) {
    throw new RangeError(`A share needs 0 ≤ x ≤ n and n > 0, not ${x} of ${n}`);
  }
}

/**
 * Share x/n with Wilson's score interval (Wilson 1927, JASA 22:209–212; recommended by Brown, Cai & DasGupta 2001,
 * Statistical Science 16:101–133), 0 to 1.
 * @throws RangeError unless 0 ≤ x ≤ n and n > 0.
 */
export function wilson(x: number, n: number, level = usualLevel): Interval {
  requireCounts(x, n);
  return scoreInterval(x, n, level);
}

/** Wilson's interval for an `x` that is no whole number: a sum that is told in other units than people. */
export function scoreInterval(x: number, n: number, level = usualLevel): Interval {
  const p = x / n;
  const z = normalQuantile(level);
  const z2 = (z * z) / n;
  const centre = (p + z2 / 2) / (1 + z2);
  const half = (z / (1 + z2)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n));
  // The bounds at x = 0 and x = n are exactly 0 and 1; arithmetic would leave them a rounding error away.
  return {
    estimate: p,
    low: x === 0 ? 0 : Math.max(0, centre - half),
    high: x === n ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Difference of two independent shares, x1/n1 − x2/n2, with Newcombe's hybrid score interval (Newcombe 1998,
 * Statistics in Medicine 17:873–890, method 10).
 * @throws RangeError unless 0 ≤ x ≤ n and n > 0 on both sides.
 */
export function newcombe(x1: number, n1: number, x2: number, n2: number): Interval {
  return difference(wilson(x1, n1), wilson(x2, n2));
}
