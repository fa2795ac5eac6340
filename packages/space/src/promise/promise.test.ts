import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysToAnswer, promiseClock } from './promise-clock.ts';
import { type PromisedIdea, promiseFigures } from './promise-figures.ts';

const frame = { days: 14, today: '2026-03-20' };
const idea = (some: Partial<PromisedIdea> = {}): PromisedIdea => ({
  ...{ theme: 'repair', since: null, answered: null },
  ...some,
});
const times = (count: number, some: Partial<PromisedIdea> = {}): PromisedIdea[] =>
  Array.from({ length: count }, () => idea(some));

describe('the clock of an idea', () => {
  it('is due until the last promised day, overdue from the next one, and answered in time or late', () => {
    const since = '2026-03-06';
    const on = (today: string, answered: string | null = null) =>
      promiseClock({ since, answered }, { days: 14, today });
    expect(on('2026-03-20')).toEqual({ due: '2026-03-20', state: 'due' });
    expect(on('2026-03-21').state).toBe('overdue');
    expect(on('2026-04-30', '2026-03-20').state).toBe('answered');
    expect(on('2026-04-30', '2026-03-21').state).toBe('late');
    // Answered before enough people agreed: nothing was owed for a day.
    expect(on('2026-04-30', '2026-03-01').state).toBe('answered');
    expect([daysToAnswer(since, '2026-03-01'), daysToAnswer(since, '2026-03-16')]).toEqual([0, 10]);
  });

  it('counts days across the change of the hour', () => {
    expect(promiseClock({ since: '2026-03-20', answered: null }, frame).due).toBe('2026-04-03');
  });
});

describe('the figures of the promise', () => {
  it('tell what was answered, how long it took and how many are late, in fives', () => {
    const { whole } = promiseFigures(
      [
        ...times(7, { since: '2026-03-01', answered: '2026-03-09' }),
        ...times(6, { since: '2026-03-01' }),
        ...times(3, { since: '2026-03-18' }),
        ...times(20),
      ],
      frame,
    );
    expect(whole).toEqual({
      ...{ state: 'told', owed: 15 },
      // 7 of 16.
      ...{ answeredPercent: 45, medianDays: 8, overdue: 5 },
    });
  });

  it('tell nothing where fewer than five ideas are on one side', () => {
    const owed = { since: '2026-03-01' };
    for (const [on, off] of [
      [4, 50],
      [50, 4],
      [0, 3],
    ] as const)
      expect(promiseFigures([...times(on, owed), ...times(off)], frame).whole).toEqual({ state: 'few' });
  });

  it('do not say how many are late where every idea without an answer would be one of them', () => {
    const late = { since: '2026-03-01' };
    const told = { since: '2026-03-01', answered: '2026-03-02' };
    const { whole } = promiseFigures(
      [...times(8, late), ...times(6, told), ...times(6, { answered: '2026-03-02' })],
      frame,
    );
    expect(whole).toMatchObject({ state: 'told', overdue: null });
  });

  it('tell a theme only where the others do not give away the rest as a difference', () => {
    const owed = { since: '2026-03-01' };
    const inTheme = (theme: string, on: number, off: number) => [
      ...times(on, { ...owed, theme }),
      ...times(off, { theme }),
    ];
    const big = [...inTheme('repair', 12, 12), ...inTheme('energy', 8, 8)];
    expect(Object.keys(promiseFigures(big, frame).themes).sort()).toEqual(['energy', 'repair']);
    // One idea in a third theme: the smaller one of the others hides with it.
    const { themes, whole } = promiseFigures([...big, ...inTheme('making', 1, 0)], frame);
    expect([Object.keys(themes), whole.state]).toEqual([['repair'], 'told']);
  });

  it('never let anybody compute of a theme that all or none of its ideas reached the number', () => {
    const world = fc.array(
      fc.record({
        // Two large themes and a small one, which a difference would give away.
        theme: fc.constantFrom('a', 'a', 'a', 'b', 'b', 'b', 'c'),
        since: fc.constantFrom(null, null, '2026-03-01', '2026-03-18'),
        answered: fc.constantFrom(null, '2026-03-10'),
      }),
      { minLength: 20, maxLength: 90 },
    );
    fc.assert(
      fc.property(world, (ideas) => {
        const { themes } = promiseFigures(ideas, frame);
        const hidden = ideas.filter(({ theme }) => themes[theme] === undefined);
        const sides = (some: readonly PromisedIdea[]) => {
          const on = some.filter(({ since }) => since !== null).length;
          return Math.min(on, some.length - on);
        };
        for (const theme of Object.keys(themes))
          expect(sides(ideas.filter((each) => each.theme === theme))).toBeGreaterThanOrEqual(5);
        if (Object.keys(themes).length > 0 && hidden.length > 0)
          expect(sides(hidden)).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 300 },
    );
  });
});
