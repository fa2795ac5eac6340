import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionHours, editionMoments, onceHours } from './edition-moments.ts';
import { draftEdition, fewestAuthors, mayChoose } from './edition-rule.ts';

const zone = fc.constantFrom('Europe/Paris', 'America/Sao_Paulo', 'Asia/Kolkata', 'UTC', 'Pacific/Auckland');
const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) });

describe('the moments of editions', () => {
  it('lie around now, at most a day apart, the next one being the last one of its own minute', () => {
    fc.assert(
      fc.property(instant, zone, fc.constantFrom(10, 299, 300, null), (now, timeZone, headcount) => {
        const hours = editionHours(headcount);
        const { last, next } = editionMoments(hours, now, timeZone);
        expect(last).toBeLessThanOrEqual(now);
        expect(next).toBeGreaterThan(now);
        expect(editionMoments(hours, next, timeZone).last).toBe(next);
        // An hour that does not happen, or happens twice, moves one by an hour.
        expect(next - last).toBeLessThanOrEqual((hours.length === 24 ? 2 : 19) * 3_600_000);
      }),
      { numRuns: 60 },
    );
  });

  it('are each hour from 300 people on, twice a day below, and once for what is signed once only', () => {
    const noon = Date.UTC(2026, 2, 3, 12, 30);
    expect(editionMoments(editionHours(300), noon, 'UTC')).toEqual({
      last: Date.UTC(2026, 2, 3, 12),
      next: Date.UTC(2026, 2, 3, 13),
    });
    expect(editionMoments(editionHours(299), noon, 'UTC')).toEqual({
      last: Date.UTC(2026, 2, 3, 9),
      next: Date.UTC(2026, 2, 3, 15),
    });
    expect(editionMoments(onceHours, noon, 'UTC').next).toBe(Date.UTC(2026, 2, 4, 9));
    expect(editionHours(null)).toHaveLength(24);
  });
});

describe('an edition', () => {
  const texts = fc.uniqueArray(fc.record({ id: fc.string(), alone: fc.boolean() }), {
    selector: ({ id }) => id,
  });

  it('takes out everything from three authors on, and below only what its authors let appear alone', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 6 }), (waiting, authors) => {
        const { ids, whole } = draftEdition(waiting, { authors, fewest: fewestAuthors });
        expect(whole).toBe(authors >= 3);
        expect(ids).toEqual(waiting.filter(({ alone }) => whole || alone).map(({ id }) => id));
      }),
    );
  });

  it('asks an author within 48 hours, and not before a whole day has passed', () => {
    expect(mayChoose('2026-03-01', '2026-03-02')).toBe(false);
    expect(mayChoose('2026-03-01', '2026-03-03')).toBe(true);
    expect(mayChoose('2026-02-28', '2026-03-02')).toBe(true);
  });
});
