import { mulberry32 } from '@miroir/basics/chance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf } from './median.ts';

describe('the median of an ordered scale', () => {
  it('is where the person in the middle stands, with the interval of the published tables', () => {
    // Conover 1999, table A3: of 20 the 6th and the 15th enclose the median with 95.86 %; of 6 the first and the last.
    const each = (n: number) => Array.from({ length: n }, (_, index) => [index + 1, 1] as const);
    expect(medianOf(each(20))).toEqual({ estimate: 10, low: 6, high: 15, n: 20 });
    expect(medianOf(each(6))).toEqual({ estimate: 3, low: 1, high: 6, n: 6 });
  });

  it('says nothing of where it lies with fewer than six answers', () => {
    expect(
      medianOf([
        [1, 0],
        [2, 5],
        [3, 0],
      ]),
    ).toEqual({ estimate: 2, low: 1, high: 3, n: 5 });
  });

  it('never leaves its own interval, nor the scale, and has as many below as above at most', () => {
    const counts = fc
      .array(fc.nat(60), { minLength: 2, maxLength: 9 })
      .filter((all) => all.some((n) => n > 0));
    fc.assert(
      fc.property(counts, (people) => {
        const values = people.map((count, index) => [index + 1, count] as const);
        const { estimate, low, high, n } = medianOf(values);
        const sum = (from: number, to: number) => people.slice(from, to).reduce((a, b) => a + b, 0);
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
        expect(sum(0, estimate - 1)).toBeLessThanOrEqual(n / 2);
        expect(sum(estimate, people.length)).toBeLessThanOrEqual(n / 2);
      }),
    );
  });

  it('encloses the truth in at least 95 of 100 samples', () => {
    const random = mulberry32(7);
    // Of this scale the middle person stands at 3.
    const bounds = [0.2, 0.45, 0.7, 0.9];
    let held = 0;
    for (let sample = 0; sample < 2000; sample++) {
      const people = [0, 0, 0, 0, 0];
      for (let person = 0; person < 40; person++) {
        const place = random();
        const at = bounds.filter((bound) => place >= bound).length;
        people[at] = (people[at] ?? 0) + 1;
      }
      const { low, high } = medianOf(people.map((count, index) => [index + 1, count] as const));
      if (low <= 3 && high >= 3) held++;
    }
    expect(held / 2000).toBeGreaterThan(0.95);
  });

  it('is none of nobody', () => {
    expect(() => medianOf([[1, 0]])).toThrow(RangeError);
  });
});
