import { mulberry32 } from '@miroir/basics/chance';
import { describe, expect, it } from 'vitest';
import { binomial, sampleOf } from '../testing/prng.ts';
import { difference } from './interval.ts';
import { mannWhitney } from './mann-whitney.ts';
import { meanOf } from './mean.ts';
import { npsOf } from './nps.ts';
import { newcombe, wilson } from './proportion.ts';

const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const sizes = [20, 50, 100, 300, 1000];

/** Share of `runs` in which `covers` says that the interval holds the truth. */
function coverage(runs: number, covers: () => boolean): number {
  let held = 0;
  for (let run = 0; run < runs; run++) if (covers()) held++;
  return held / runs;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('coverage of 95 % intervals, averaged over shares from 10 % to 90 %', () => {
  it.each(sizes)('wilson holds the truth in 93 to 97 of 100 samples of %i', (n) => {
    const random = mulberry32(n);
    const found = mean(
      shares.map((p) =>
        coverage(1000, () => {
          const { low, high } = wilson(binomial(random, n, p), n);
          return low <= p && p <= high;
        }),
      ),
    );
    expect(found).toBeGreaterThan(0.93);
    expect(found).toBeLessThan(0.97);
  });

  it.each(sizes)('newcombe holds the truth in 93 to 97 of 100 pairs of samples of %i', (n) => {
    const random = mulberry32(n + 1);
    const found = mean(
      shares.map((p1, index) =>
        coverage(1000, () => {
          const p2 = shares[(index * 4) % shares.length]!;
          const { low, high } = newcombe(binomial(random, n, p1), n, binomial(random, n, p2), n);
          return low <= p1 - p2 && p1 - p2 <= high;
        }),
      ),
    );
    expect(found).toBeGreaterThan(0.93);
    expect(found).toBeLessThan(0.97);
  });

  it('wilson covers too rarely when it is told that twice as many answered', () => {
    // The simulation must be able to fail.
    const random = mulberry32(7);
    const found = coverage(2000, () => {
      const { low, high } = wilson(2 * binomial(random, 100, 0.4), 200);
      return low <= 0.4 && 0.4 <= high;
    });
    expect(found).toBeLessThan(0.87);
  });

  /** Where people stand on five steps: alike, higher on the first side, and nearly all at the top. */
  const scales: readonly (readonly [readonly number[], readonly number[]])[] = [
    [
      [0.2, 0.2, 0.2, 0.2, 0.2],
      [0.2, 0.2, 0.2, 0.2, 0.2],
    ],
    [
      [0.1, 0.15, 0.25, 0.3, 0.2],
      [0.25, 0.25, 0.2, 0.2, 0.1],
    ],
    [
      [0, 0.01, 0.02, 0.07, 0.9],
      [0, 0.01, 0.04, 0.15, 0.8],
    ],
  ];

  it.each([
    [20, 2000],
    [60, 140],
    [400, 1200],
  ])(
    'the interval of P(superiority) holds the truth in 93 of 100 pairs of %i and %i answers and more',
    (m, n) => {
      const random = mulberry32(m + 3);
      for (const [a, b] of scales) {
        const delta = a.reduce(
          (sum, p, i) => sum + p * b.reduce((s, q, j) => s + q * Math.sign(i - j), 0),
          0,
        );
        const truth = (1 + delta) / 2;
        const found = coverage(2000, () => {
          const { low, high } = mannWhitney(sampleOf(random, m, a), sampleOf(random, n, b));
          return low <= truth && truth <= high;
        });
        expect(found).toBeGreaterThan(0.93);
        expect(found).toBeLessThan(0.998);
      }
    },
  );

  it.each([20, 60, 400])(
    'the interval of a mean holds the truth in 93 of 100 samples of %i and more, at the ends too',
    (n) => {
      const random = mulberry32(n + 4);
      for (const [, weights] of scales) {
        const truth = weights.reduce((sum, weight, at) => sum + weight * (at + 1), 0);
        const found = coverage(2000, () => {
          const { low, high } = meanOf(
            sampleOf(random, n, weights).map((people, at) => [at + 1, people] as const),
          );
          return low <= truth && truth <= high;
        });
        expect(found).toBeGreaterThan(0.93);
        expect(found).toBeLessThan(0.998);
      }
    },
  );

  it.each([20, 100, 1000])(
    'nps and its differences hold the truth in 93 to 97.5 of 100 samples of %i',
    (n) => {
      const random = mulberry32(n + 4);
      const sample = (promoting: number, passive: number) => {
        const promoters = binomial(random, n, promoting);
        const passives = binomial(random, n - promoters, passive / (1 - promoting));
        return { promoters, passives, detractors: n - promoters - passives };
      };
      const single = coverage(4000, () => {
        const { low, high } = npsOf(sample(0.4, 0.35));
        return low <= 15 && 15 <= high;
      });
      const pair = coverage(4000, () => {
        const { low, high } = difference(npsOf(sample(0.4, 0.35)), npsOf(sample(0.2, 0.4)));
        return low <= 35 && 35 <= high;
      });
      for (const found of [single, pair]) {
        expect(found).toBeGreaterThan(0.93);
        expect(found).toBeLessThan(0.975);
      }
    },
  );
});
