import { instantOf, localDay } from '@miroir/campaign';

/** People on the roll from which editions are hourly: with fewer, an hour would often be one person's. */
export const hourlyFrom = 300;

const day = 86_400_000;
const everyHour = Array.from({ length: 24 }, (_none, hour) => hour);

/** Local hours at which what others wrote appears: each hour, or 9 and 15 h where few people are on the roll. */
export function editionHours(headcount: number | null): readonly number[] {
  return headcount !== null && headcount < hourlyFrom ? [9, 15] : everyHour;
}

/** The hour of the day's edition of texts signed once only. */
export const onceHours: readonly number[] = [9];

/** Editions around now, in milliseconds since the epoch: the last that was due, and the next one. */
export interface Moments {
  readonly last: number;
  readonly next: number;
}

/** See {@link Moments}. @param hours local hours of an IANA zone, at least one */
export function editionMoments(hours: readonly number[], nowMs: number, timeZone: string): Moments {
  const days = [-day, 0, day].map((apart) => localDay(nowMs + apart, timeZone));
  const moments = days
    .flatMap((each) =>
      hours.map((hour) => instantOf(`${each}T${String(hour).padStart(2, '0')}:00`, timeZone, 'earlier')),
    )
    .sort((a, b) => a - b);
  const last = moments.findLast((moment) => moment <= nowMs);
  const next = moments.find((moment) => moment > nowMs);
  // A day before there is one of each hour, and a day after.
  if (last === undefined || next === undefined) throw new RangeError('an edition has at least one hour');
  return { last, next };
}
