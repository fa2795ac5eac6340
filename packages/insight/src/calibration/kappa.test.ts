import { describe, expect, it } from 'vitest';
import { cohenKappa } from './kappa.ts';

describe('the agreement of two readers', () => {
  // Source: statsmodels 0.15.0, statsmodels.stats.inter_rater.cohens_kappa (kappa, kappa_low, kappa_upp).
  it.each([
    {
      table: [
        [44, 5, 1],
        [7, 20, 3],
        [9, 5, 6],
      ],
      expected: [0.49152542372881347, 0.35015820121748686, 0.6328926462401401],
    },
    {
      table: [
        [10, 2, 0, 0, 1],
        [1, 20, 3, 0, 0],
        [0, 4, 30, 1, 0],
        [1, 0, 1, 5, 1],
        [0, 0, 1, 2, 8],
      ],
      expected: [0.7315634218289087, 0.6216011650401659, 0.8415256786176514],
    },
  ])('is Cohen’s κ with the interval of Fleiss, Cohen and Everitt', ({ table, expected }) => {
    const { estimate, low, high } = cohenKappa(table)!;
    expect(estimate).toBeCloseTo(expected[0]!, 10);
    expect(low).toBeCloseTo(expected[1]!, 8);
    expect(high).toBeCloseTo(expected[2]!, 8);
  });

  it('is 1 where they always agree, 0 where they agree as by chance, and stays within −1 and 1', () => {
    expect(
      cohenKappa([
        [5, 0],
        [0, 5],
      ]),
    ).toMatchObject({ estimate: 1, low: 1, high: 1, n: 10, observed: 1 });
    expect(
      cohenKappa([
        [25, 25],
        [25, 25],
      ])?.estimate,
    ).toBeCloseTo(0, 12);
    expect(
      cohenKappa([
        [0, 2],
        [2, 0],
      ]),
    ).toMatchObject({ estimate: -1, low: -1 });
  });

  it('is nothing without texts, or where both only ever say one thing', () => {
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      cohenKappa([
        [7, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(() => cohenKappa([[1, 2]])).toThrow(RangeError);
  });
});
