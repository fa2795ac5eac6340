import fc from 'fast-check';
import { expect, it } from 'vitest';
import { floorToFives } from './privacy-numbers.ts';

it('a number told in fives is never more than the people, and hides up to four of them', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (people) => {
      const told = floorToFives(people);
      expect(told % 5).toBe(0);
      expect(people - told).toBeGreaterThanOrEqual(0);
      expect(people - told).toBeLessThan(5);
    }),
  );
  expect([0, 4, 5, 9, 23].map(floorToFives)).toEqual([0, 0, 5, 5, 20]);
});
