import type { Estimate } from '@miroir/box';

/** Half width of the widest of some 95 % intervals, in the unit of what they are of; null where there is none. */
export function widestHalf(estimates: readonly (Estimate | null)[]): number | null {
  const halves = estimates.flatMap((each) => (each === null ? [] : [(each.high - each.low) / 2]));
  return halves.length === 0 ? null : Math.max(...halves);
}
