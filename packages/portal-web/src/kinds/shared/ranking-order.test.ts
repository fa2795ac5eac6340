import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nudge, rankAt, settle } from './ranking-order.ts';

const items = ['a', 'b', 'c', 'd', 'e'];
/** Some of the items, each once, in any order: what a person has ranked so far. */
const ranked = fc.shuffledSubarray(items);
const item = fc.constantFrom(...items);

describe('an item put at a rank', () => {
  it('stands there, and the others keep their order', () => {
    expect(rankAt(['a', 'b', 'c'], 'c', 1)).toEqual(['c', 'a', 'b']);
    expect(rankAt(['a', 'b', 'c'], 'a', 3)).toEqual(['b', 'c', 'a']);
    expect(rankAt(['a', 'b'], 'd', 2)).toEqual(['a', 'd', 'b']);
    fc.assert(
      fc.property(ranked, item, fc.integer({ min: 1, max: items.length }), (order, moved, rank) => {
        const next = rankAt(order, moved, rank);
        const others = order.filter((other) => other !== moved);
        expect(next.filter((other) => other !== moved)).toEqual(others);
        expect(next.indexOf(moved)).toBe(Math.min(rank - 1, others.length));
      }),
    );
  });

  it('is taken out by rank 0, without a hole', () => {
    expect(rankAt(['a', 'b', 'c'], 'b', 0)).toEqual(['a', 'c']);
    expect(rankAt(['a'], 'b', 0)).toEqual(['a']);
  });
});

describe('one step', () => {
  it('up undoes one step down, and the other way round, away from the ends', () => {
    fc.assert(
      fc.property(ranked, item, (order, moved) => {
        const at = order.indexOf(moved);
        if (at > 0) expect(nudge(nudge(order, moved, -1, 5), moved, 1, 5)).toEqual(order);
        if (at !== -1 && at < order.length - 1)
          expect(nudge(nudge(order, moved, 1, 5), moved, -1, 5)).toEqual(order);
      }),
    );
  });

  it('beyond an end changes nothing', () => {
    expect(nudge(['a', 'b'], 'a', -1, 5)).toEqual(['a', 'b']);
    expect(nudge(['a', 'b'], 'b', 1, 5)).toEqual(['a', 'b']);
  });

  it('up brings in last what is not ranked yet, while there is room; down does not', () => {
    expect(nudge(['a', 'b'], 'c', -1, 3)).toEqual(['a', 'b', 'c']);
    expect(nudge(['a', 'b'], 'c', -1, 2)).toEqual(['a', 'b']);
    expect(nudge(['a', 'b'], 'c', 1, 3)).toEqual(['a', 'b']);
  });
});

describe('a settled ranking', () => {
  it('gives the last item of a full ranking the last place', () => {
    expect(settle(['c', 'a'], ['a', 'b', 'c'], 3)).toEqual(['c', 'a', 'b']);
  });

  it('does not choose for anyone: nothing ranked stays nothing, and a top 2 of 3 has no last place to give', () => {
    expect(settle([], ['a'], 1)).toEqual([]);
    expect(settle(['c', 'a'], ['a', 'b', 'c'], 2)).toEqual(['c', 'a']);
  });

  it('never holds more than the limit, nor an item twice, and settling again changes nothing', () => {
    fc.assert(
      fc.property(ranked, fc.integer({ min: 1, max: items.length }), (order, limit) => {
        const settled = settle(order, items, limit);
        expect(settled.length).toBeLessThanOrEqual(limit);
        expect(new Set(settled).size).toBe(settled.length);
        expect(settled.slice(0, order.length)).toEqual(order.slice(0, limit));
        expect(settle(settled, items, limit)).toEqual(settled);
      }),
    );
  });
});
