import { describe, expect, it } from 'vitest';
import { mulberry32, shuffled } from './chance.ts';

describe('mulberry32', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const three = (seed: number) => {
      const next = mulberry32(seed);
      return [next(), next(), next()];
    };
    expect(three(7)).toEqual(three(7));
    expect(three(7)).not.toEqual(three(8));
  });

  it('spreads evenly over [0, 1)', () => {
    const next = mulberry32(1);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 10_000; draw++) {
      const value = next();
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      tenths[Math.floor(value * 10)]!++;
    }
    // χ² with 9 degrees of freedom is below 27.9 in 999 of 1,000 even draws.
    const surprise = tenths.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(surprise).toBeLessThan(27.9);
  });
});

describe('shuffled', () => {
  it('keeps everyone once and leaves the list itself alone', () => {
    const list = [1, 2, 3, 4, 5];
    expect(shuffled(list, mulberry32(3)).toSorted((a, b) => a - b)).toEqual(list);
    expect(list).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives each of the six orders of three its even share', () => {
    const next = mulberry32(4);
    const orders = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw++) {
      const order = shuffled(['a', 'b', 'c'], next).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    // χ² with 5 degrees of freedom is below 20.5 in 999 of 1,000 even draws.
    expect(orders.size).toBe(6);
    expect([...orders.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(
      20.5,
    );
  });
});
