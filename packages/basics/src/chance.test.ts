import { describe, expect, it } from 'vitest';
import { mulberry32 } from './chance.ts';

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
