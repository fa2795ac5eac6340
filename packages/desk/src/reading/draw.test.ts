import type { Random } from '@miroir/basics';
import { mulberry32 } from '@miroir/basics/chance';
import { isCalibrated, type PartKey, whatLeaves } from '@miroir/insight';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenLabel, ShelvedComment } from '../shelf.ts';
import { drawComment, readTwice } from './draw.ts';
import { comparedFrom } from './needed.ts';
import { pickIndex } from './pick.ts';

/** Bytes of a seeded sequence. */
function seeded(seed: number): Random {
  const next = mulberry32(seed);
  return { bytes: (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256)) };
}

const fewest = 10;

const shelf = (count: number, part: PartKey = 'c:one'): ShelvedComment[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${part}-${index}`, part, raw: 'neutral' }));

/** Whether a theme would be calibrated, once these comments are labelled and `gone` more have been withdrawn. */
function calibrates(comments: readonly ShelvedComment[], read: ReadonlySet<string>, gone: number): boolean {
  const none = { negative: 0, neutral: 0, positive: 0, 'off-subject': 0, 'not-readable': 0 };
  const parts = [...Map.groupBy(comments, ({ part }) => part)].map(([part, own]) => {
    const texts = own.slice(gone).map(({ name }) => ({ labelled: read.has(name), replacement: false }));
    const leaving = whatLeaves(texts, { published: own.length, fewest }, mulberry32(5));
    const labelled = { negative: none, neutral: { ...none, neutral: leaving.labelled.size }, positive: none };
    return {
      part,
      entered: own.length,
      texts: { negative: 0, neutral: own.length, positive: 0, unread: 0 },
      labelled: { ...labelled, unread: none },
    };
  });
  return isCalibrated(parts, fewest);
}

/** Reads until nothing is given any more: the names in their order. */
function readAll(
  comments: readonly ShelvedComment[],
  options: { reader?: number; seed?: number; limit?: number; labels?: Map<string, readonly GivenLabel[]> },
) {
  const { reader = 0, seed = 1, limit = 400, labels = new Map<string, readonly GivenLabel[]>() } = options;
  const random = seeded(seed);
  const order: string[] = [];
  for (;;) {
    const drawn = drawComment({ comments, labels, reader, limit, fewest }, random);
    if (drawn === null) return { order, labels };
    labels.set(drawn.name, [...(labels.get(drawn.name) ?? []), { by: reader, label: 'neutral' }]);
    order.push(drawn.name);
  }
}

describe('a drawing', () => {
  it('gives every comment once, then nothing', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(), (count, seed) => {
        const { order } = readAll(shelf(count), { seed });
        expect(new Set(order).size).toBe(count);
        expect(order).toHaveLength(count);
      }),
    );
  });

  it('stops where the theme rests', () => {
    expect(readAll(shelf(50), { limit: 20 }).order).toHaveLength(20);
  });

  it('reads enough of every place that the theme is calibrated, however few wrote in one of them', () => {
    const size = fc.integer({ min: 10, max: 500 });
    fc.assert(
      fc.property(size, size, fc.nat(), fc.constantFrom(0, 1, 3), (one, other, seed, gone) => {
        const comments = [...shelf(one), ...shelf(other, 'q:two')];
        // Of fewer than twenty, where somebody withdrew, ten are left out and too few stay: no reading changes that.
        fc.pre(gone === 0 || Math.min(one, other) >= 2 * fewest);
        const goal = Math.min(200, comments.length);
        const { order } = readAll(comments, { seed, limit: goal });
        expect(calibrates(comments, new Set(order), gone)).toBe(true);
        // As soon as the page says so; a few beyond a hundred where as few would be left unread.
        const first = order.slice(0, comparedFrom(comments, { fewest, goal }));
        if (comments.length > first.length + 4 * fewest)
          expect(calibrates(comments, new Set(first), 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('draws within a place by chance alone, also where the place itself was chosen', () => {
    const comments = [...shelf(90), ...shelf(12, 'q:two')];
    const seen = new Map<string, number>();
    const tries = 600;
    for (let seed = 0; seed < tries; seed += 1)
      for (const name of readAll(comments, { seed, limit: 60 }).order)
        seen.set(name, (seen.get(name) ?? 0) + 1);
    // The twelve are all read, so 48 of the 90: each in 320 of 600 drawings, give or take 12.
    const counts = shelf(90).map(({ name }) => seen.get(name) ?? 0);
    expect(Math.min(...counts)).toBeGreaterThan(320 - 5 * 12);
    expect(Math.max(...counts)).toBeLessThan(320 + 5 * 12);
    expect(shelf(12, 'q:two').every(({ name }) => seen.get(name) === tries)).toBe(true);
  });

  it('gives each comment its place by chance alone: first places are spread over the whole shelf', () => {
    const firsts = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      const first = drawComment(
        { comments: shelf(8), labels: new Map(), reader: 0, limit: 8, fewest },
        seeded(seed),
      );
      firsts.set(first?.name ?? '', (firsts.get(first?.name ?? '') ?? 0) + 1);
    }
    // Chi-squared with 7 degrees of freedom: above 24.3 once in a thousand.
    const expected = 4000 / 8;
    const chi = [...firsts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(firsts.size).toBe(8);
    expect(chi).toBeLessThan(24.3);
  });

  it('gives a second reader what nobody has read and, now and then, what the first one has', () => {
    const { labels } = readAll(shelf(300), { limit: 100 });
    readAll(shelf(300), { reader: 1, seed: 2, limit: 200, labels });
    const twice = [...labels.values()].filter((given) => given.length === 2).length;
    expect(labels.size).toBe(200);
    expect(twice).toBe(readTwice);
    expect(
      [...labels.values()].every((given) => new Set(given.map(({ by }) => by)).size === given.length),
    ).toBe(true);
  });

  it('gives no third reader what two have read', () => {
    const { labels } = readAll(shelf(30), {});
    readAll(shelf(30), { reader: 1, seed: 2, labels });
    expect(readAll(shelf(30), { reader: 2, seed: 3, labels }).order).toEqual([]);
  });
});

describe('a pick', () => {
  it('is fair where the count divides no power of two: what would favour some is drawn again', () => {
    // 2³² − 1 is the one number beyond the last whole multiple of 3: it is drawn again, and the zero after it counts.
    const bytes = [255, 255, 255, 255, 0, 0, 0, 0];
    const random = { bytes: (length: number) => Uint8Array.from(bytes.splice(0, length)) };
    expect(pickIndex(random, 3)).toBe(0);
    expect(bytes).toEqual([]);
  });

  it('is one of the things there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(), (count, seed) => {
        const picked = pickIndex(seeded(seed), count);
        expect(picked >= 0 && picked < count && Number.isInteger(picked)).toBe(true);
      }),
    );
    expect(() => pickIndex(seeded(1), 0)).toThrow(RangeError);
  });
});
