import type { Question } from '@miroir/campaign';
import { describe, expect, it } from 'vitest';
import { compareQuestion } from '../../compare/compare-question.ts';
import { fivePoints, questionBase, sideOf, tallyOf } from '../../testing/sides.ts';

const question = {
  ...questionBase,
  ...{ id: 'price', kind: 'binned-number', decimals: 0, bins: fivePoints, edges: [0, 10, 20, 50, 100, 1000] },
} as Question;

/** Forty people, by bin. */
const people = (...counts: number[]) =>
  tallyOf(40, { price: Object.fromEntries(counts.map((count, at) => [`p${at + 1}`, count])) });

const view = compareQuestion(question, {
  employees: sideOf('employees', people(2, 3, 10, 15, 10)),
  consumers: sideOf('consumers', people(15, 12, 8, 3, 2)),
});

describe('a number in bins', () => {
  it('is shown by the share above the middle of its bins, and tested by where people stand on all of them', () => {
    const [only, ...more] = view.comparisons;
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      measure: 'upper-share',
      employees: { value: { count: 25, n: 40 } },
      consumers: { value: { count: 5, n: 40 } },
      test: { by: 'position' },
      common: null,
    });
    expect(view.effect?.estimate).toBeGreaterThan(0.8);
    expect(view.effect?.low).toBeGreaterThan(0.5);
  });

  it('has the bin of the person in the middle, and no mean: bins are unlike in width', () => {
    expect(view.employees.mean).toBeNull();
    expect(view.employees.median).toMatchObject({ state: 'shown', value: { estimate: 4, low: 3, high: 4 } });
    expect(view.consumers.median).toMatchObject({ state: 'shown', value: { estimate: 2, low: 1, high: 2 } });
  });

  it('has a mean and no median where it is a scale of marks', () => {
    const likert = { ...questionBase, id: 'price', kind: 'likert', options: fivePoints } as Question;
    const sides = {
      employees: sideOf('employees', people(8, 8, 8, 8, 8)),
      consumers: sideOf('consumers', people(8, 8, 8, 8, 8)),
    };
    expect(compareQuestion(likert, sides).employees.median).toBeNull();
    expect(compareQuestion(likert, sides).employees.mean).not.toBeNull();
  });
});
