import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedSeries, countedByDay } from './counted-by-day.ts';
import type { CounterStore } from './counter-store.ts';
import { dayBefore, isoWeek } from './iso-week.ts';

/** The store's methods in memory: what is under test is the arithmetic of floors. */
function memory(): CounterStore & { kept: Map<string, number> } {
  const kept = new Map<string, number>();
  const keep = async (id: string, count: number) => {
    if (count % 5 !== 0) throw new RangeError('not a multiple of five');
    kept.set(id, count);
  };
  return {
    kept,
    keep,
    keepOnce: async (id, count) => (kept.has(id) ? undefined : keep(id, count)),
    all: async () => [...kept].map(([_id, count]) => ({ _id, count })),
  };
}

function at(now: number) {
  const clock = { value: now, now: () => clock.value };
  return clock;
}

const hour = 3_600_000;
/** A Monday at noon. */
const monday = Date.UTC(2026, 2, 2, 12);

function counting(change: { everySeconds?: number; byCohort?: boolean } = {}) {
  const store = memory();
  const clock = at(monday);
  const people: Record<string, number> = { dole: 0, lyon: 0 };
  const start = () =>
    countedByDay({
      name: 'opened',
      store,
      count: async () => ({ ...people }),
      byCohort: change.byCohort ?? true,
      timeZone: 'Europe/Paris',
      clock,
      ...(change.everySeconds === undefined ? {} : { everySeconds: change.everySeconds }),
    });
  return { store, clock, people, start };
}

/** Somebody comes, hours pass, or the process is started anew. */
const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ comes: fc.constantFrom('dole', 'lyon') }) },
  { weight: 3, arbitrary: fc.record({ hours: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 1, arbitrary: fc.constant('restart' as const) },
);

/** All that one could ask for, each second of a campaign. @throws when asking twice tells more than asking daily. */
async function tellsOnlyDaily(
  events: readonly (typeof event extends fc.Arbitrary<infer T> ? T : never)[],
  everySeconds?: number,
) {
  const { clock, people, start } = counting(everySeconds === undefined ? {} : { everySeconds });
  let counted = start();
  let before: { day: string; series: CountedSeries } | null = null;
  const localDay = () => new Date(clock.value + hour).toISOString().slice(0, 10);
  for (const what of events) {
    if (what === 'restart') counted = start();
    else if ('comes' in what) people[what.comes] = (people[what.comes] ?? 0) + 1;
    else clock.value += what.hours * hour;
    await counted.tick();
    const [day, series] = [localDay(), await counted.series()];
    if (before !== null) {
      if (day === before.day) expect(series).toEqual(before.series);
      expect(series.days.slice(0, before.series.days.length)).toEqual(before.series.days);
      expect(series.weeks).toEqual(expect.arrayContaining([...before.series.weeks]));
      if (isoWeek(day) === isoWeek(before.day)) expect(series.cohorts).toEqual(before.series.cohorts);
    }
    expect(series.days.every((each) => each.day < day)).toBe(true);
    expect(series.weeks.every(({ week }) => week < isoWeek(day))).toBe(true);
    for (const { count } of [...series.days, ...series.weeks]) expect(count % 5).toBe(0);
    before = { day, series };
  }
}

describe('participation over time', () => {
  it('moves at midnight, by cohort on Mondays, and says nothing more however often one asks or the process starts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 120 }), async (events) => tellsOnlyDaily(events)),
      { numRuns: 60 },
    );
  });

  it('would tell more at any other pace: told each hour, the same questions find what moved within a day', async () => {
    const morning = [
      ...Array.from({ length: 12 }, () => ({ comes: 'dole' }) as const),
      { hours: 1 },
    ] as const;
    await expect(tellsOnlyDaily(morning, 3600)).rejects.toThrow();
  });

  it('keeps and tells multiples of five only, and the days add up to the floored total', async () => {
    const { store, clock, people, start } = counting();
    const counted = start();
    await counted.tick();
    const perDay = [3, 9, 0, 14, 1, 7, 22, 4, 6];
    for (const [index, more] of perDay.entries()) {
      people[index % 2 === 0 ? 'dole' : 'lyon'] = (people[index % 2 === 0 ? 'dole' : 'lyon'] ?? 0) + more;
      clock.value += 24 * hour;
      expect(await counted.tick()).toBe(true);
      expect(await counted.tick()).toBe(false);
    }
    const { days, weeks, total, cohorts } = await counted.series();
    expect([...store.kept.values()].every((count) => count % 5 === 0)).toBe(true);
    expect(days).toHaveLength(perDay.length + 1);
    expect(total).toBe(65);
    expect(await counted.total()).toBe(65);
    expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(65);
    // Two Mondays later, only the week that is over is told, by cohort.
    expect(new Set(weeks.map(({ week }) => week))).toEqual(new Set(['2026-W09', '2026-W10']));
    expect(cohorts).toEqual({ dole: 25, lyon: 30 });
  });

  it('tells nothing by cohort where a cohort’s count would say who waits', async () => {
    const { store, clock, people, start } = counting({ byCohort: false });
    const counted = start();
    people.dole = 30;
    for (let day = 0; day < 15; day += 1) {
      clock.value += 24 * hour;
      await counted.tick();
    }
    expect(await counted.series()).toMatchObject({ total: 30, cohorts: {}, weeks: [] });
    expect([...store.kept.keys()].some((id) => id.includes('dole'))).toBe(false);
  });

  it('closes the night that no process saw, when one starts again', async () => {
    const { clock, people, start } = counting();
    await start().tick();
    people.dole = 17;
    clock.value += 48 * hour;
    const counted = start();
    expect(await counted.tick()).toBe(true);
    expect((await counted.series()).days.at(-1)).toEqual({ day: '2026-03-03', count: 15 });
  });
});

describe('isoWeek', () => {
  it('follows ISO 8601 at the turns of the year, and days follow the calendar', () => {
    expect(['2026-01-01', '2025-12-29', '2027-01-03', '2026-11-22', '2024-12-31'].map(isoWeek)).toEqual([
      '2026-W01',
      '2026-W01',
      '2026-W53',
      '2026-W47',
      '2025-W01',
    ]);
    expect([dayBefore('2026-03-01', 1), dayBefore('2026-12-31', -1)]).toEqual(['2026-02-28', '2027-01-01']);
  });
});
