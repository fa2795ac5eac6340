/** An estimate with its interval, all in the same unit. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Confidence of every interval that is shown. */
export const usualLevel = 0.95;

/** The same interval in another unit: every bound times `factor` > 0. */
export function scaled({ estimate, low, high }: Interval, factor: number): Interval {
  return { estimate: estimate * factor, low: low * factor, high: high * factor };
}

/**
 * Interval of a difference from the intervals of its two sides (the hybrid of Newcombe 1998, Statistics in Medicine
 * 17:873–890, method 10, for shares; for any two intervals Zou & Donner 2008, Statistics in Medicine 27:1693–1702).
 */
export function difference(a: Interval, b: Interval): Interval {
  const estimate = a.estimate - b.estimate;
  return {
    estimate,
    low: estimate - Math.hypot(a.estimate - a.low, b.high - b.estimate),
    high: estimate + Math.hypot(a.high - a.estimate, b.estimate - b.low),
  };
}

/** How near zero a difference may be, whatever its sign; 0 when it may be nothing. */
export function nearestToZero({ low, high }: Interval): number {
  return low > 0 ? low : high < 0 ? -high : 0;
}
