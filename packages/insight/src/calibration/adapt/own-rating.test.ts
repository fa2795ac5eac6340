import { describe, expect, it } from 'vitest';
import { allKinds } from '../../testing/all-kinds.ts';
import { ownRating } from './own-rating.ts';

describe('where a person stands on a theme’s own scales', () => {
  it('is the mean of their places, from 0 at the lowest step to 1 at the highest', () => {
    expect(ownRating(allKinds, { nps: { value: 0 } })).toBe(0);
    expect(ownRating(allKinds, { nps: { value: 10 } })).toBe(1);
    expect(ownRating(allKinds, { nps: { value: 5 }, rating: { value: 5 } })).toBe(0.75);
  });

  it('is unknown where they said nothing ordered', () => {
    expect(ownRating(allKinds, {})).toBeNull();
    expect(ownRating(allKinds, { nps: { unsure: 'dont-know' }, single: { option: 'a' } })).toBeNull();
  });
});
