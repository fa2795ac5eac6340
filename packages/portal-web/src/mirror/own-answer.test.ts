import { describe, expect, it } from 'vitest';
import { isCounted, placeAmong } from './own-answer.ts';

describe('one’s own answer beside a figure', () => {
  const face = { favourable: ['easy', 'rather-easy', '5'] };

  it('is among those that the figure counts, or not', () => {
    expect(isCounted(face, { option: 'easy' })).toBe(true);
    expect(isCounted(face, { option: 'hard' })).toBe(false);
    expect(isCounted(face, { value: 5 })).toBe(true);
    expect(isCounted(face, { options: ['hard', 'rather-easy'] })).toBe(true);
  });

  it('stands among those who say the same, and nowhere where rounding leaves none of them', () => {
    for (let value = 0; value <= 10; value += 1)
      for (const own of [true, false]) {
        const place = placeAmong(own, value);
        if (place === null) expect(value).toBe(own ? 0 : 10);
        else expect(place <= value).toBe(own);
      }
  });

  it('is not said where there is none, or no such figure', () => {
    expect(isCounted(face, undefined)).toBeNull();
    expect(isCounted(face, { unsure: 'dont-know' })).toBeNull();
    expect(isCounted({ favourable: [] }, { option: 'easy' })).toBeNull();
  });
});
