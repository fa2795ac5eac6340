import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayPlace } from './day-place.ts';
import { type IdeaOrder, ideaOrders, ideasAfter, type Sortable } from './idea-orders.ts';
import { agreedScore, countedPeople, dividedScore, wilsonLower } from './shares.ts';
import { visitTies } from './visit-ties.ts';

const counts = fc.record({
  agree: fc.nat({ max: 400 }),
  disagree: fc.nat({ max: 400 }),
  unsure: fc.nat({ max: 400 }),
});
const ideas: fc.Arbitrary<Sortable[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    day: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
    place: fc.string({ maxLength: 4 }),
    comments: fc.nat({ max: 5 }),
    counts,
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

/** All of them. */
const sortIdeas = (given: readonly Sortable[], order: IdeaOrder, tie: (id: string) => number): Sortable[] =>
  ideasAfter(given, order, { tie, after: null, most: given.length });

describe('the lower end of Wilson’s interval', () => {
  it('agrees with published values', () => {
    // Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263, 15 of 148, 0 of 20, 29 of 29.
    expect(wilsonLower(81, 263)).toBeCloseTo(0.2553, 4);
    expect(wilsonLower(15, 148)).toBeCloseTo(0.0624, 4);
    expect(wilsonLower(0, 20)).toBe(0);
    expect(wilsonLower(29, 29)).toBeCloseTo(0.883, 3);
  });

  it('lies below the share, and rises with each further agreement', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const n = countedPeople(given);
        if (n > 0) expect(agreedScore(given)).toBeLessThanOrEqual(given.agree / n + 1e-12);
        expect(agreedScore({ ...given, agree: given.agree + 1 })).toBeGreaterThanOrEqual(agreedScore(given));
        expect(dividedScore(given)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('puts many agreements before few at the same share, and an even split before a lopsided one', () => {
    expect(agreedScore({ agree: 90, disagree: 10, unsure: 0 })).toBeGreaterThan(
      agreedScore({ agree: 9, disagree: 1, unsure: 0 }),
    );
    expect(dividedScore({ agree: 50, disagree: 50, unsure: 0 })).toBeGreaterThan(
      dividedScore({ agree: 80, disagree: 20, unsure: 0 }),
    );
  });
});

describe('an order of ideas', () => {
  it('holds every idea once, whichever it is, and does not depend on how they came', () => {
    fc.assert(
      fc.property(ideas, fc.constantFrom(...ideaOrders), fc.nat(), (given, order, seed) => {
        const sorted = sortIdeas(given, order, visitTies(seed)).map(({ id }) => id);
        expect(sorted.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        expect(sortIdeas(given.toReversed(), order, visitTies(seed)).map(({ id }) => id)).toEqual(sorted);
      }),
    );
  });

  it('is the same page by page as at once, also when what a page ended with is gone', () => {
    fc.assert(
      fc.property(
        ideas,
        fc.constantFrom(...ideaOrders),
        fc.integer({ min: 1, max: 7 }),
        (given, order, most) => {
          const tie = visitTies(most);
          const read: Sortable[] = [];
          for (let left = given, after: Sortable | null = null; ; ) {
            const page: Sortable[] = ideasAfter(left, order, { tie, after, most });
            if (page.length === 0) break;
            read.push(...page);
            after = page.at(-1) ?? null;
            const gone = after?.id;
            left = left.filter(({ id }) => id !== gone);
          }
          expect(read).toEqual(sortIdeas(given, order, tie));
        },
      ),
    );
  });

  it('reads the least counted first, and the newest day first', () => {
    fc.assert(
      fc.property(ideas, fc.nat(), (given, seed) => {
        const toRead = sortIdeas(given, 'to-read', visitTies(seed)).map((idea) => countedPeople(idea.counts));
        expect(toRead).toEqual(toRead.toSorted((a, b) => a - b));
        const recent = sortIdeas(given, 'recent', visitTies(seed)).map(({ day }) => day);
        expect(recent).toEqual(recent.toSorted().toReversed());
      }),
    );
  });

  it('shows each of equal ideas first to some visitor: no idea is last for everybody', () => {
    const equal = Array.from({ length: 20 }, (_none, at) => ({
      id: `idea-${at}`,
      day: '2026-03-01',
      place: String(at),
      comments: 0,
      counts: { agree: 0, disagree: 0, unsure: 0 },
    }));
    const firsts = Array.from({ length: 400 }, (_none, seed) => {
      const [first] = sortIdeas(equal, 'to-read', visitTies(seed * 2_654_435_761));
      return first?.id ?? '';
    });
    const each = equal.map(({ id }) => firsts.filter((first) => first === id).length);
    // 400 visits over 20 ideas: 20 each on average, beyond 45 or under 4 once in more than 10,000 runs.
    expect(Math.min(...each)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...each)).toBeLessThanOrEqual(45);
  });
});

describe('the place inside a day', () => {
  it('is the key’s: another day, another order, whatever the order of writing', () => {
    const ids = Array.from({ length: 40 }, (_none, at) => `id-${at}`);
    const inOrder = (key: number) =>
      ids.toSorted((a, b) => (dayPlace(Buffer.of(key), a) < dayPlace(Buffer.of(key), b) ? -1 : 1));
    expect(inOrder(1)).not.toEqual(ids);
    expect(inOrder(1)).not.toEqual(inOrder(2));
    expect(inOrder(1)).toEqual(inOrder(1));
  });
});
