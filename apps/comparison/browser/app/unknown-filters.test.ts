import { describe, expect, it } from 'vitest';
import { unknownFilters } from './unknown-filters.ts';

const frame = {
  themes: [{ id: 'making', title: 'Fabriquer' }],
  cohorts: {
    employees: [{ id: 'dole', label: 'Dole', state: 'shown' as const }],
    consumers: [{ id: 'north', label: 'Nord', state: 'shown' as const }],
  },
};

describe('filters of an address that this campaign does not have', () => {
  it('are named, those beside known ones too, and a cohort of the other side is none of this one', () => {
    expect(unknownFilters(frame, { theme: 'nope', in: 'dole.zzz', out: 'unknown' })).toEqual({
      theme: 'nope',
      cohorts: ['zzz', 'unknown'],
    });
    expect(unknownFilters(frame, { in: 'north' }).cohorts).toEqual(['north']);
  });

  it('are none where all is known', () => {
    expect(unknownFilters(frame, { theme: 'making', in: 'dole', out: 'north' })).toEqual({
      theme: null,
      cohorts: [],
    });
  });
});
