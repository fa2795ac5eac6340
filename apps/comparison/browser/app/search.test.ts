import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinIds, keptFilters, parseSearch, splitIds } from './search.ts';

describe('filters in the address', () => {
  it('survive a round trip, whatever is chosen', () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 5 }), id, (cohorts, theme) => {
        const search = parseSearch({ in: joinIds(cohorts), theme, sort: 'verdict' });
        expect(splitIds(search.in)).toEqual(cohorts);
        expect(search).toEqual({ in: cohorts.join('.'), theme, sort: 'verdict' });
        expect(parseSearch({ ...search })).toEqual(search);
      }),
    );
  });

  it('drop what is malformed instead of failing', () => {
    expect(parseSearch({ theme: '<script>', in: 'a..b', sort: 'loudest', row: 4.5, other: 'x' })).toEqual({
      row: '4.5',
    });
    expect(parseSearch({ in: `a.${'b'.repeat(65)}` })).toEqual({});
  });

  it('take what is malformed out of what the router keeps of the address', () => {
    const raw = { since: 99, theme: ['a'], in: 'dole' };
    expect({ ...raw, ...parseSearch(raw) }).toEqual({ in: 'dole' });
  });

  it('follow the reader to another page without the open detail', () => {
    expect(keptFilters({ theme: 'energy', row: 'q1' })).toEqual({ theme: 'energy' });
  });

  it('say what ideas are asked for, and stay behind where a page has none', () => {
    const asked = {
      find: 'carte d’essai',
      side: 'consumers',
      born: 'both',
      tongue: 'pt-PT',
      by: 'divided',
      page: 3,
    };
    expect(parseSearch(asked)).toEqual(asked);
    expect(parseSearch({ ...asked, find: 12, page: '3' })).toEqual({ ...asked, find: '12' });
    expect(
      parseSearch({ find: 'a'.repeat(201), side: 'both', born: 'all', tongue: 'f', by: 'gap', page: 1 }),
    ).toEqual({});
    expect(keptFilters({ ...parseSearch(asked), theme: 'energy' })).toEqual({ theme: 'energy' });
  });

  it('leave the address alone when nothing is chosen', () => {
    expect(joinIds([])).toBeUndefined();
    expect(splitIds(undefined)).toEqual([]);
  });
});
