import type { Clock } from '@miroir/basics';
import { localDay } from '@miroir/campaign';
import type { CounterStore } from './counter-store.ts';
import { isoWeek } from './iso-week.ts';

/** What is counted, by cohort, now: exact, in memory, never stored or sent. */
export type CountNow = () => Promise<Readonly<Record<string, number>>>;

/** A series as it may leave a portal: multiples of five, by audience and day, by cohort and week. */
export interface CountedSeries {
  readonly days: readonly { readonly day: string; readonly count: number }[];
  readonly weeks: readonly { readonly week: string; readonly cohort: string; readonly count: number }[];
}

/** A count of people as it may be said: floored to a multiple of five. */
export function floorFive(count: number): number {
  return Math.floor(count / 5) * 5;
}

interface Cumulative {
  readonly at: string;
  readonly count: number;
}

/**
 * Counts something by day and week. What is kept is the cumulative count at the end of a day, floored to fives: a
 * day's figure is a difference of two such floors, hence a multiple of five, and no moment of anyone's is written.
 */
export function countedByDay(parts: {
  readonly name: string;
  readonly store: CounterStore;
  readonly count: CountNow;
  readonly timeZone: string;
  readonly clock: Clock;
}) {
  const { name, store, count, timeZone, clock } = parts;
  const today = (): string => localDay(clock.now(), timeZone);
  let day = today();
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((a, b) => a + b, 0);

  async function keep(): Promise<void> {
    const counts = await count();
    await store.keep(`${name}:day:${day}`, floorFive(sum(counts)));
    for (const [cohort, people] of Object.entries(counts)) {
      await store.keep(`${name}:week:${isoWeek(day)}:${cohort}`, floorFive(people));
    }
  }

  return {
    keep,
    /** True on the first call of a new day, after the day before was kept. */
    async tick(): Promise<boolean> {
      if (today() === day) return false;
      await keep();
      day = today();
      return true;
    },
    async series(): Promise<CountedSeries> {
      const [counts, kept] = [await count(), await store.all()];
      const read = (prefix: string, now: Cumulative): Cumulative[] => {
        const before = kept
          .filter(({ _id }) => _id.startsWith(prefix))
          .map((row) => ({ at: row._id.slice(prefix.length), count: row.count }));
        return steps([...before.filter(({ at }) => at !== now.at), now]);
      };
      const days = read(`${name}:day:`, { at: day, count: floorFive(sum(counts)) });
      const weeks = Object.entries(counts).flatMap(([cohort, people]) => {
        const now = { at: `${isoWeek(day)}:${cohort}`, count: floorFive(people) };
        const own = kept
          .filter(({ _id }) => _id.startsWith(`${name}:week:`) && _id.endsWith(`:${cohort}`))
          .map((row) => ({ at: row._id.slice(`${name}:week:`.length), count: row.count }));
        return steps([...own.filter(({ at }) => at !== now.at), now]).map((step) => ({
          week: step.at.slice(0, step.at.indexOf(':')),
          cohort,
          count: step.count,
        }));
      });
      return { days: days.map((step) => ({ day: step.at, count: step.count })), weeks };
    },
  };
}

/** Differences of consecutive cumulative counts; never below zero. */
function steps(cumulative: readonly Cumulative[]): Cumulative[] {
  const sorted = cumulative.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return sorted.map(({ at, count }, index) => ({
    at,
    count: Math.max(0, count - (sorted[index - 1]?.count ?? 0)),
  }));
}
