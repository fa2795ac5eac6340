import { describe, expect, it } from 'vitest';
import { isCounted } from './own-answer.ts';

describe('one’s own answer beside a figure', () => {
  const face = { favourable: ['easy', 'rather-easy', '5'] };

  it('is among those that the figure counts, or not', () => {
    expect(isCounted(face, { option: 'easy' })).toBe(true);
    expect(isCounted(face, { option: 'hard' })).toBe(false);
    expect(isCounted(face, { value: 5 })).toBe(true);
    expect(isCounted(face, { options: ['hard', 'rather-easy'] })).toBe(true);
  });

  it('is not said where there is none, or no such figure', () => {
    expect(isCounted(face, undefined)).toBeNull();
    expect(isCounted(face, { unsure: 'dont-know' })).toBeNull();
    expect(isCounted({ favourable: [] }, { option: 'easy' })).toBeNull();
  });
});
