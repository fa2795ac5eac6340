// An ambient declaration cannot be imported, and packages that check this source must find it.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./jstat.d.ts" />
import jstat from 'jstat';

/** Upper (1 + level)/2 quantile of the standard normal: 1.96 for 0.95. `level` in (0, 1). */
export function normalQuantile(level: number): number {
  return probit((1 + level) / 2);
}

/** Quantile of the standard normal; `p` in (0, 1). */
export function probit(p: number): number {
  return jstat.normal.inv(p, 0, 1);
}

/** The upper (1 + level)/2 quantile of Student's t with `degreesOfFreedom` > 0. */
export function studentQuantile(level: number, degreesOfFreedom: number): number {
  return jstat.studentt.inv((1 + level) / 2, degreesOfFreedom);
}

/** P(Z ≤ z) of the standard normal. */
export function normalTail(z: number): number {
  return jstat.normal.cdf(z, 0, 1);
}

/** Natural logarithm of the gamma function; `x` > 0. */
export function logGamma(x: number): number {
  return jstat.gammaln(x);
}

/** Above this shape a gamma is told from its cube root (Wilson & Hilferty 1931), which is then within 0.0001. */
const cubeRootFrom = 50;

/**
 * P(X ≤ x) of the standardised Pearson type III distribution: mean 0, variance 1, skewness `skew`. Normal for a
 * skewness of 0.
 */
export function pearsonTail(x: number, skew: number): number {
  if (skew < 0) return 1 - pearsonTail(-x, -skew);
  if (skew < 1e-6) return normalTail(x);
  const shape = 4 / skew ** 2;
  const value = shape + x * Math.sqrt(shape);
  if (value <= 0) return 0;
  if (shape < cubeRootFrom) return jstat.gamma.cdf(value, shape, 1);
  const spread = 1 / (9 * shape);
  return normalTail((Math.cbrt(value / shape) - 1 + spread) / Math.sqrt(spread));
}

/** The quantile of the same distribution; `p` in (0, 1). */
export function pearsonQuantile(p: number, skew: number): number {
  if (skew < 0) return -pearsonQuantile(1 - p, -skew);
  if (skew < 1e-6) return probit(p);
  const shape = 4 / skew ** 2;
  const spread = 1 / (9 * shape);
  const value =
    shape < cubeRootFrom
      ? jstat.gamma.inv(p, shape, 1)
      : shape * (1 - spread + probit(p) * Math.sqrt(spread)) ** 3;
  return (value - shape) / Math.sqrt(shape);
}
