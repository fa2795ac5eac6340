import { mulberry32 } from '@miroir/basics/chance';
import { describe, expect, it } from 'vitest';
import { binomial, hypergeometric } from '../testing/prng.ts';
import { cliffsDelta } from './cliffs-delta.ts';
import { npsDifference, npsFromCounts } from './nps.ts';
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

  it.each([20, 50, 100, 300])('both keep their coverage when %i of half as many again answer', (n) => {
    const random = mulberry32(n + 2);
    const population = Math.round(1.5 * n);
    const cases = shares.map((share) => ({ population, special: Math.round(share * population) }));
    const single = cases.map((each) =>
      coverage(1000, () => {
        const { low, high } = wilson(hypergeometric(random, n, each), n, { population });
        const truth = each.special / population;
        return low <= truth && truth <= high;
      }),
    );
    const pair = cases.map((each, index) =>
      coverage(1000, () => {
        const other = cases[(index * 4) % cases.length]!;
        const counts = [hypergeometric(random, n, each), n, hypergeometric(random, n, other), n] as const;
        const { low, high } = newcombe(...counts, { population1: population, population2: population });
        const truth = (each.special - other.special) / population;
        return low <= truth && truth <= high;
      }),
    );
    expect(mean(single)).toBeGreaterThan(0.93);
    expect(mean(single)).toBeLessThan(0.97);
    expect(mean(pair)).toBeGreaterThan(0.93);
    expect(mean(pair)).toBeLessThan(0.97);
  });

  it('wilson covers too rarely when a finite correction is claimed for an endless population', () => {
    // The simulation must be able to fail: a population it was not drawn from.
    const random = mulberry32(7);
    const found = coverage(2000, () => {
      const { low, high } = wilson(binomial(random, 100, 0.4), 100, { population: 150 });
      return low <= 0.4 && 0.4 <= high;
    });
    expect(found).toBeLessThan(0.85);
  });

  it.each([30, 100, 400])('cliff’s delta holds the truth in 93 to 97 of 100 pairs of samples of %i', (n) => {
    const random = mulberry32(n + 3);
    const [a, b] = [
      [0.1, 0.15, 0.25, 0.3, 0.2],
      [0.25, 0.25, 0.2, 0.2, 0.1],
    ];
    const truth = a.reduce((sum, p, i) => sum + p * b.reduce((s, q, j) => s + q * Math.sign(i - j), 0), 0);
    const sample = (weights: readonly number[]) => {
      const counts = weights.map(() => 0);
      const bounds = weights.map((_, index) =>
        weights.slice(0, index + 1).reduce((sum, weight) => sum + weight, 0),
      );
      for (let each = 0; each < n; each++) {
        const at = random();
        const index = bounds.findIndex((bound) => at < bound);
        counts[index < 0 ? weights.length - 1 : index]!++;
      }
      return counts;
    };
    const found = coverage(3000, () => {
      const { low, high } = cliffsDelta(sample(a), sample(b));
      return low <= truth && truth <= high;
    });
    expect(found).toBeGreaterThan(0.93);
    expect(found).toBeLessThan(0.97);
  });

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
        const { low, high } = npsFromCounts(sample(0.4, 0.35));
        return low <= 15 && 15 <= high;
      });
      const pair = coverage(4000, () => {
        const { low, high } = npsDifference(sample(0.4, 0.35), sample(0.2, 0.4));
        return low <= 35 && 35 <= high;
      });
      for (const found of [single, pair]) {
        expect(found).toBeGreaterThan(0.93);
        expect(found).toBeLessThan(0.975);
      }
    },
  );
});
