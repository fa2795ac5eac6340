import { type Clock, floorToFives } from '@miroir/basics';
import { localDay } from '@miroir/campaign';
import type { CounterStore } from './counter-store.ts';
import { dayBefore, isoWeek } from './iso-week.ts';

/** What is counted, by cohort, now: exact, in memory, never stored or sent. */
export type CountNow = () => Promise<Readonly<Record<string, number>>>;

/** A series as it may leave a portal: multiples of five, by audience and day, by cohort and week. */
export interface CountedSeries {
  /** The audience's count as it last moved. */
  readonly total: number;
  /** Each cohort's count as it last moved; empty when it is not counted by cohort. Floors do not add up. */
  readonly cohorts: Readonly<Record<string, number>>;
  readonly days: readonly { readonly day: string; readonly count: number }[];
  readonly weeks: readonly { readonly week: string; readonly cohort: string; readonly count: number }[];
}

/** How a count moves. */
export interface CountedParts {
  readonly name: string;
  readonly store: CounterStore;
  readonly count: CountNow;
  /** False where a cohort's count would tell who waits. */
  readonly byCohort: boolean;
  readonly timeZone: string;
  readonly clock: Clock;
  /** Under a day in the demonstration alone, where nobody waits for midnight. Seconds. */
  readonly everySeconds?: number;
}

const daySeconds = 86_400;

interface Cumulative {
  readonly at: string;
  readonly count: number;
}

/**
 * Counts something by day, and by cohort and week, so that asking again tells nothing more: what is told moves once a
 * day, by cohort once a week, and what was told of a day or a week never changes. Kept are cumulative counts at
 * midnight, floored to fives; a day's figure is a difference of two such floors. No moment of anyone's is written, and
 * a process that starts or stops between two midnights writes nothing.
 */
export function countedByDay(parts: CountedParts) {
  const { name, store, count, byCohort, timeZone, clock, everySeconds = daySeconds } = parts;
  const today = (): string => localDay(clock.now(), timeZone);
  /** What was looked after last: a day, or a moment when it moves more often. */
  let moved = '';
  const kept = async (prefix: string): Promise<Cumulative[]> =>
    (await store.all())
      .filter(({ _id }) => _id.startsWith(prefix))
      .map((row) => ({ at: row._id.slice(prefix.length), count: row.count }));

  const write = everySeconds < daySeconds ? store.keep : store.keepOnce;
  async function keepDay(day: string, counts: Readonly<Record<string, number>>): Promise<void> {
    const people = Object.values(counts).reduce((a, b) => a + b, 0);
    await write(`${name}:day:${day}`, floorToFives(people));
  }
  async function keepWeek(week: string, counts: Readonly<Record<string, number>>): Promise<void> {
    for (const [cohort, people] of Object.entries(counts))
      await write(`${name}:week:${week}:${cohort}`, floorToFives(people));
  }

  /** Closes the day and the week before `day`, unless they are closed: also after a night without a process. */
  async function closeBefore(day: string): Promise<boolean> {
    const yesterday = dayBefore(day, 1);
    const lastWeek = isoWeek(dayBefore(day, 7));
    const isKept = async (prefix: string) => (await kept(prefix)).length > 0;
    const [dayDone, weekDone] = [
      await isKept(`${name}:day:${yesterday}`),
      !byCohort || (await isKept(`${name}:week:${lastWeek}:`)),
    ];
    if (dayDone && weekDone) return false;
    const counts = await count();
    if (!dayDone) await keepDay(yesterday, counts);
    if (!weekDone) await keepWeek(lastWeek, counts);
    return !dayDone;
  }

  return {
    /** Moves what is told when it is time; true when it moved. */
    async tick(): Promise<boolean> {
      const day = today();
      const moment = everySeconds < daySeconds ? String(Math.floor(clock.now() / everySeconds / 1000)) : day;
      if (moment === moved) return false;
      if (everySeconds >= daySeconds) {
        const changed = await closeBefore(day);
        moved = moment;
        return changed;
      }
      const counts = await count();
      await keepDay(day, counts);
      if (byCohort) await keepWeek(isoWeek(day), counts);
      moved = moment;
      return true;
    },
    total: (): Promise<number> => toldSoFar(store, name),
    async series(): Promise<CountedSeries> {
      const days = await kept(`${name}:day:`);
      const byWeek = Map.groupBy(await kept(`${name}:week:`), ({ at }) => at.slice(at.indexOf(':') + 1));
      return {
        total: last(days),
        cohorts: Object.fromEntries([...byWeek].map(([cohort, rows]) => [cohort, last(rows)])),
        days: steps(days).map(({ at, count: more }) => ({ day: at, count: more })),
        weeks: [...byWeek].flatMap(([cohort, rows]) =>
          steps(rows).map(({ at, count: more }) => ({
            week: at.slice(0, at.indexOf(':')),
            cohort,
            count: more,
          })),
        ),
      };
    },
  };
}

/** What was told last under a name: a count at a midnight, in fives. */
async function toldSoFar(store: CounterStore, name: string): Promise<number> {
  const prefix = `${name}:day:`;
  const rows = (await store.all()).filter(({ _id }) => _id.startsWith(prefix));
  return last(rows.map(({ _id, count }) => ({ at: _id, count })));
}

const inOrder = (rows: readonly Cumulative[]): Cumulative[] =>
  rows.toSorted((a, b) => (a.at < b.at ? -1 : 1));

function last(cumulative: readonly Cumulative[]): number {
  return inOrder(cumulative).at(-1)?.count ?? 0;
}

/** Differences of consecutive cumulative counts; never below zero. */
function steps(cumulative: readonly Cumulative[]): Cumulative[] {
  const sorted = inOrder(cumulative);
  return sorted.map(({ at, count }, index) => ({
    at,
    count: Math.max(0, count - (sorted[index - 1]?.count ?? 0)),
  }));
}
