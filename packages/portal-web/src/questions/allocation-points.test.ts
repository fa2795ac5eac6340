import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givePoints } from './allocation-points.ts';

const rules = { total: 100, step: 10 };
const sum = (points: Readonly<Record<string, number>>) =>
  Object.values(points).reduce((total, value) => total + value, 0);
/** One person's clicks and keystrokes: an item and what was typed for it. */
const gifts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.double({ min: -300, max: 300 })));

describe('points given to an item', () => {
  it('are what was asked, while enough is left', () => {
    expect(givePoints({ a: 30 }, 'b', 40, rules)).toEqual({ a: 30, b: 40 });
    expect(givePoints({ a: 30, b: 40 }, 'b', 70, rules)).toEqual({ a: 30, b: 70 });
  });

  it('stop at what is left, and others’ points stay', () => {
    expect(givePoints({ a: 30, b: 40 }, 'c', 50, rules)).toEqual({ a: 30, b: 40, c: 30 });
    expect(givePoints({ a: 100 }, 'b', 10, rules)).toEqual({ a: 100 });
  });

  it('are whole, and never negative: nothing at all is no entry', () => {
    expect(givePoints({}, 'a', 12.9, rules)).toEqual({ a: 12 });
    expect(givePoints({ a: 20 }, 'a', -5, rules)).toEqual({});
    expect(givePoints({ a: 20, b: 10 }, 'a', Number.NaN, rules)).toEqual({ b: 10 });
    expect(givePoints({ a: 20 }, 'a', 0, rules)).toEqual({});
  });

  it('never exceed the total, whatever is typed in whatever order', () => {
    fc.assert(
      fc.property(gifts, (typed) => {
        let points: Record<string, number> = {};
        for (const [item, wanted] of typed) {
          points = givePoints(points, item, wanted, rules);
          expect(sum(points)).toBeLessThanOrEqual(rules.total);
          for (const value of Object.values(points)) expect(Number.isInteger(value) && value > 0).toBe(true);
        }
      }),
    );
  });

  it('are taken from what the caller passed without changing it', () => {
    const before = Object.freeze({ a: 30 });
    givePoints(before, 'a', 50, rules);
    expect(before).toEqual({ a: 30 });
  });
});
