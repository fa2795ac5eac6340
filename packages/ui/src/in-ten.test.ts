import { describe, expect, it } from 'vitest';
import { inTen } from './in-ten.ts';

describe('a share in people of ten', () => {
  it('is the nearest whole, and its interval outwards: the words never promise more than the figure', () => {
    expect(inTen({ value: 52, low: 45, high: 59 })).toEqual({ value: 5, low: 4, high: 6 });
    expect(inTen({ value: 70, low: 60, high: 80 })).toEqual({ value: 7, low: 6, high: 8 });
    expect(inTen({ value: 0, low: 0, high: 3 })).toEqual({ value: 0, low: 0, high: 1 });
    expect(inTen({ value: 100, low: 97, high: 100 })).toEqual({ value: 10, low: 9, high: 10 });
    expect(inTen({ value: 100 * 0.7, low: 100 * 0.6, high: 100 * 0.7 })).toEqual({
      value: 7,
      low: 6,
      high: 7,
    });
  });

  it('holds its value between its ends', () => {
    for (let value = 0; value <= 100; value += 0.5) {
      const said = inTen({ value, low: Math.max(0, value - 0.2), high: Math.min(100, value + 0.2) });
      expect(said.low).toBeLessThanOrEqual(said.value);
      expect(said.high).toBeGreaterThanOrEqual(said.value);
    }
  });
});
