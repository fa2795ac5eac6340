import type { Clock, Random } from '@miroir/basics';

/** Where time and randomness come from: played in tests. */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
}

/** One minute, one hour and one day, in milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
