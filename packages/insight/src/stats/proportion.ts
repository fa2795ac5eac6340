import { normalPValue, normalQuantile } from './distribution.ts';
import {
  effectiveSize,
  type Interval,
  type IntervalOptions,
  type PairOptions,
  usualLevel,
} from './interval.ts';

function requireCounts(x: number, n: number): void {
  if (!(Number.isInteger(x) && Number.isInteger(n) && n > 0 && x >= 0 && x <= n)) {
    throw new RangeError(`A share needs 0 ≤ x ≤ n and n > 0, not ${x} of ${n}`);
  }
}

/**
 * Share x/n with Wilson's score interval (Wilson 1927, JASA 22:209–212; recommended by Brown, Cai & DasGupta 2001,
 * Statistical Science 16:101–133), at the effective sample size of a finite population. Everyone answered: a point.
 * @throws RangeError unless 0 ≤ x ≤ n and n > 0.
 */
export function wilson(x: number, n: number, options: IntervalOptions = {}): Interval {
  requireCounts(x, n);
  const p = x / n;
  const size = effectiveSize(n, options.population);
  if (!Number.isFinite(size)) return { estimate: p, low: p, high: p };
  const z = normalQuantile(options.level ?? usualLevel);
  const z2 = (z * z) / size;
  const centre = (p + z2 / 2) / (1 + z2);
  const half = (z / (1 + z2)) * Math.sqrt((p * (1 - p)) / size + z2 / (4 * size));
  // The bounds at x = 0 and x = n are exactly 0 and 1; arithmetic would leave them a rounding error away.
  return {
    estimate: p,
    low: x === 0 ? 0 : Math.max(0, centre - half),
    high: x === n ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Difference of two independent shares, x1/n1 − x2/n2, with Newcombe's hybrid score interval (Newcombe 1998,
 * Statistics in Medicine 17:873–890, method 10), from Wilson intervals with finite population correction.
 * @throws RangeError unless 0 ≤ x ≤ n and n > 0 on both sides.
 */
export function newcombe(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  options: PairOptions = {},
): Interval {
  const { level } = options;
  const a = wilson(x1, n1, { population: options.population1, level });
  const b = wilson(x2, n2, { population: options.population2, level });
  const estimate = a.estimate - b.estimate;
  return {
    estimate,
    low: estimate - Math.hypot(a.estimate - a.low, b.high - b.estimate),
    high: estimate + Math.hypot(a.high - a.estimate, b.estimate - b.low),
  };
}

/**
 * Two-sided p of "both shares are equal": pooled z test (Fleiss, Levin & Paik, Statistical Methods for Rates and
 * Proportions, 3rd ed. 2003, § 3.2), without continuity correction, with finite population correction.
 * @throws RangeError unless 0 ≤ x ≤ n and n > 0 on both sides.
 */
export function twoProportionTest(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  options: PairOptions = {},
): { readonly z: number; readonly p: number } {
  requireCounts(x1, n1);
  requireCounts(x2, n2);
  const difference = x1 / n1 - x2 / n2;
  if (difference === 0) return { z: 0, p: 1 };
  const pooled = (x1 + x2) / (n1 + n2);
  const sizes = 1 / effectiveSize(n1, options.population1) + 1 / effectiveSize(n2, options.population2);
  const z = difference / Math.sqrt(pooled * (1 - pooled) * sizes);
  return { z, p: normalPValue(z) };
}
