import { describe, expect, it } from 'vitest';
import { countedByDay } from './counted-by-day.ts';
import type { CounterStore } from './counter-store.ts';
import { isoWeek } from './iso-week.ts';

/** The two methods of the store, in memory: what is under test is the arithmetic of floors. */
function memory(): CounterStore & { kept: Map<string, number> } {
  const kept = new Map<string, number>();
  return {
    kept,
    keep: async (id, count) => {
      if (count % 5 !== 0) throw new RangeError('not a multiple of five');
      kept.set(id, count);
    },
    all: async () => [...kept].map(([_id, count]) => ({ _id, count })),
  };
}

function at(now: number) {
  const clock = { value: now, now: () => clock.value };
  return clock;
}

describe('participation over time', () => {
  it('keeps and tells multiples of five only, and the days add up to the floored total', async () => {
    const store = memory();
    const clock = at(Date.UTC(2026, 2, 2, 12));
    const people = { dole: 0, lyon: 0 };
    const counted = countedByDay({
      name: 'issued',
      store,
      count: async () => ({ ...people }),
      timeZone: 'Europe/Paris',
      clock,
    });
    const perDay = [3, 9, 0, 14, 1, 7, 22, 4, 6];
    for (const [index, more] of perDay.entries()) {
      people[index % 2 === 0 ? 'dole' : 'lyon'] += more;
      if (index < perDay.length - 1) {
        clock.value += 86_400_000;
        expect(await counted.tick()).toBe(true);
      }
    }
    const { days, weeks } = await counted.series();
    expect(
      [...store.kept.values(), ...days.map(({ count }) => count), ...weeks.map(({ count }) => count)].every(
        (count) => count % 5 === 0,
      ),
    ).toBe(true);
    expect(days).toHaveLength(perDay.length);
    expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(
      Math.floor(perDay.reduce((a, b) => a + b) / 5) * 5,
    );
    expect(new Set(weeks.map(({ week }) => week))).toEqual(new Set(['2026-W10', '2026-W11']));
  });

  it('loses nothing when the process is restarted in the middle of a day', async () => {
    const store = memory();
    const clock = at(Date.UTC(2026, 2, 2, 12));
    const make = () =>
      countedByDay({
        name: 'issued',
        store,
        count: async () => ({ dole: 17 }),
        timeZone: 'Europe/Paris',
        clock,
      });
    await make().keep();
    expect((await make().series()).days).toEqual([{ day: '2026-03-02', count: 15 }]);
  });
});

describe('isoWeek', () => {
  it('follows ISO 8601 at the turns of the year', () => {
    expect(['2026-01-01', '2025-12-29', '2027-01-03', '2026-11-22', '2024-12-31'].map(isoWeek)).toEqual([
      '2026-W01',
      '2026-W01',
      '2026-W53',
      '2026-W47',
      '2025-W01',
    ]);
  });
});
