import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilitiesOf, termsOf } from './combine.ts';

const evidence = (praise: number, blame: number, suggests = false) => ({ praise, blame, hits: 1, suggests });

describe('the combination', () => {
  it('turns with praise and blame exchanged, but for length', () => {
    const one = termsOf({ evidence: evidence(3, 1), margin: 0.4, words: 12 });
    const other = termsOf({ evidence: evidence(1, 3), margin: -0.4, words: 12 });
    expect(one.slice(1)).toEqual(other.slice(1).map((term) => -term));
    expect(one[0]).toBe(other[0]);
  });

  it('trusts the linear model the more, the longer a text', () => {
    const margin = (words: number): number => termsOf({ evidence: evidence(0, 0), margin: 1, words })[3] ?? 0;
    expect(margin(5)).toBeLessThan(margin(50));
    expect(margin(400)).toBe(margin(100));
  });

  it('makes probabilities that add up to 1 and keep the odds of praise to blame', () => {
    const number = fc.double({ min: -8, max: 8, noNaN: true });
    const weight = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(
      fc.property(number, weight, weight, fc.boolean(), (logOdds, praise, blame, suggests) => {
        const said = probabilitiesOf(logOdds, evidence(praise, blame, suggests));
        expect(said.negative + said.neutral + said.positive).toBeCloseTo(1, 9);
        expect(Math.log(said.positive / said.negative)).toBeCloseTo(logOdds, 6);
      }),
    );
  });

  it('calls a text neutral the more, the less weighs in it, and the more if it suggests', () => {
    const neutral = (...given: Parameters<typeof evidence>): number =>
      probabilitiesOf(0, evidence(...given)).neutral;
    expect(neutral(0, 0)).toBeGreaterThan(neutral(1, 1));
    expect(neutral(1, 1)).toBeGreaterThan(neutral(3, 3));
    expect(neutral(0, 0, true)).toBeGreaterThan(neutral(0, 0));
  });
});
