import { normalQuantile, probit } from './distribution.ts';
import type { Interval } from './interval.ts';
import { moments, type Values } from './mean.ts';

/** A standardised difference: 0.2 is small, 0.5 middling, 0.8 large (Cohen 1988). */
export interface Effect extends Interval {
  /** `h` of two shares, or `d`: the difference of two means in standard deviations. */
  readonly measure: 'h' | 'd';
  /** Half-width of the 90 % interval: inside ± 0.2 both one-sided tests at 5 % hold. */
  readonly tolerance: number;
}

/** Largest effect that is called small (Cohen 1988, Statistical Power Analysis, 2nd ed.). */
export const smallEffect = 0.2;

/** Both one-sided tests are made at 5 %: the 90 % interval. */
const tostQuantile = normalQuantile(0.9);

/** Above this, 1/n₁ + 1/n₂ leaves no room for any interval inside ± 0.2: 0.0148. */
const roomForCloseness = (smallEffect / tostQuantile) ** 2;

function effect(measure: Effect['measure'], estimate: number, error: number): Effect {
  const half = normalQuantile(0.95) * error;
  return { measure, estimate, low: estimate - half, high: estimate + half, tolerance: tostQuantile * error };
}

/**
 * Cohen's h of two shares, from the arcsine of Anscombe (1948, Biometrika 35:246–254) with x + ⅜ of n + ¾: −π to π,
 * of nearly constant variance 1/(n + ½) also near 0 and 1.
 */
export function effectOfShares(x1: number, n1: number, x2: number, n2: number): Effect {
  const angle = (x: number, n: number) => 2 * Math.asin(Math.sqrt((x + 0.375) / (n + 0.75)));
  return effect('h', angle(x1, n1) - angle(x2, n2), Math.sqrt(1 / (n1 + 0.5) + 1 / (n2 + 0.5)));
}

/**
 * Cohen's d of two means over the pooled standard deviation, with the large-sample error of Hedges & Olkin (1985).
 * Where nobody differs from anybody on a side nor between them, d is 0.
 * @throws RangeError when nobody answered on a side.
 */
export function effectOfMeans(a: Values, b: Values): Effect {
  const [first, second] = [moments(a), moments(b)];
  const [m, n] = [first.n, second.n];
  const pooled = ((m - 1) * first.variance + (n - 1) * second.variance) / Math.max(1, m + n - 2);
  const gap = first.mean - second.mean;
  const d = gap === 0 ? 0 : gap / Math.sqrt(pooled);
  const error = Math.sqrt(1 / m + 1 / n + (Number.isFinite(d) ? d ** 2 / (2 * (m + n)) : 0));
  return effect('d', d, error);
}

/**
 * Whether two sides are shown to be close: both one-sided tests of a difference as large as ± 0.2 reject at 5 %
 * (Schuirmann 1987; Lakens 2017).
 */
export function isClose({ estimate, tolerance }: Effect): boolean {
  return Math.abs(estimate) + tolerance <= smallEffect;
}

/** Answers without which closeness cannot be concluded, however alike the two sides are. */
export interface ClosenessNeeds {
  /** Answers of the first side that it takes against those of the second as they are; null: none would do. */
  readonly first: number | null;
  readonly second: number | null;
  /** Answers it takes on each side: 136. */
  readonly each: number;
  /** Answers it takes against very many: 68. */
  readonly againstMany: number;
}

/** What is missing to conclude closeness; null where there are enough answers, 1/n₁ + 1/n₂ ≤ 0.0148. */
export function closenessNeeds(n1: number, n2: number): ClosenessNeeds | null {
  if (1 / n1 + 1 / n2 <= roomForCloseness) return null;
  const against = (n: number) =>
    1 / n >= roomForCloseness ? null : Math.ceil(1 / (roomForCloseness - 1 / n));
  return {
    first: against(n2),
    second: against(n1),
    each: Math.ceil(2 / roomForCloseness),
    againstMany: Math.ceil(1 / roomForCloseness),
  };
}

/** Cohen's d of two normal scales of which the first is higher in `superiority` of all pairs: √2 · Φ⁻¹. */
export function effectOfSuperiority({ estimate, low, high }: Interval): Interval {
  const d = (share: number) => Math.SQRT2 * probit(Math.min(1 - 1e-6, Math.max(1e-6, share)));
  return { estimate: d(estimate), low: d(low), high: d(high) };
}
