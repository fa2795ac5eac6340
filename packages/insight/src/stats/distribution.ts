// An ambient declaration cannot be imported, and packages that check this source must find it.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./jstat.d.ts" />
import jstat from 'jstat';

/** Upper (1 + level)/2 quantile of the standard normal: 1.96 for 0.95. `level` in (0, 1). */
export function normalQuantile(level: number): number {
  return jstat.normal.inv((1 + level) / 2, 0, 1);
}

/** The same for Student's t with `degreesOfFreedom` > 0. */
export function studentQuantile(level: number, degreesOfFreedom: number): number {
  return jstat.studentt.inv((1 + level) / 2, degreesOfFreedom);
}

/** Two-sided p of a standard normal statistic. */
export function normalPValue(z: number): number {
  return Math.min(1, 2 * jstat.normal.cdf(-Math.abs(z), 0, 1));
}

/** Two-sided p of a Student statistic. */
export function studentPValue(t: number, degreesOfFreedom: number): number {
  if (!Number.isFinite(t)) return 0;
  return Math.min(1, 2 * jstat.studentt.cdf(-Math.abs(t), degreesOfFreedom));
}
