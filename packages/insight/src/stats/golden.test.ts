import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { cliffsDelta } from './cliffs-delta.ts';
import { normalPValue, normalQuantile, studentQuantile } from './distribution.ts';
import { meanDifference, meanFromCounts } from './mean.ts';
import { npsDifference, npsFromCounts, npsGroups } from './nps.ts';
import { newcombe, twoProportionTest, wilson } from './proportion.ts';

const scale = (counts: readonly number[]) => counts.map((people, index) => [index + 1, people] as const);
const low = [3, 5, 9, 12, 6];
const high = [9, 10, 8, 5, 2];

describe('distributions', () => {
  // Source: scipy 1.17.1, scipy.stats.norm.ppf, norm.sf, t.ppf.
  it('give the quantiles and tails of scipy', () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.959963984540054, 10);
    expect(normalQuantile(0.9)).toBeCloseTo(1.6448536269514722, 10);
    expect(studentQuantile(0.95, 3)).toBeCloseTo(3.18244631, 6);
    expect(studentQuantile(0.95, 19)).toBeCloseTo(2.09302405, 6);
    expect(studentQuantile(0.95, 119)).toBeCloseTo(1.98009988, 6);
    expect(normalPValue(1)).toBeCloseTo(0.317310508, 8);
    expect(normalPValue(2.5)).toBeCloseTo(0.0124193307, 9);
    expect(normalPValue(-5) / 5.73303144e-7).toBeCloseTo(1, 4);
  });
});

describe('wilson', () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3 (Wilson score, no continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published interval of %i in %i', (x, n, lower, upper) => {
    const found = wilson(x, n);
    expect([found.low, found.high].map((bound) => Number(bound.toFixed(4)))).toEqual([lower, upper]);
  });

  // statsmodels 0.15.0, statsmodels.stats.proportion.proportion_confint(method='wilson').
  it('gives the intervals of statsmodels', () => {
    expect(wilson(52, 100).low).toBeCloseTo(0.42316577765223967, 10);
    expect(wilson(52, 100).high).toBeCloseTo(0.615354482419481, 10);
    expect(wilson(201, 320).low).toBeCloseTo(0.5739447371073201, 10);
    expect(wilson(201, 320).high).toBeCloseTo(0.6792655846921569, 10);
  });

  it('narrows with the part of the population that answered, to a point when all did', () => {
    const [free, half, all] = [
      wilson(60, 100),
      wilson(60, 100, { population: 200 }),
      wilson(60, 100, { population: 100 }),
    ];
    expect(half.high - half.low).toBeLessThan(0.75 * (free.high - free.low));
    expect(all).toEqual({ estimate: 0.6, low: 0.6, high: 0.6 });
    // Same as an infinite population with n·(N − 1)/(N − n) = 199 answers.
    const same = wilson(60 * 1.99 * 100, 100 * 1.99 * 100);
    expect(same.estimate).toBe(half.estimate);
    expect(half.low).toBeCloseTo(0.5306, 3);
  });

  it('refuses counts that are none', () => {
    expect(() => wilson(1, 0)).toThrow(RangeError);
    expect(() => wilson(5, 4)).toThrow(RangeError);
    expect(() => wilson(-1, 4)).toThrow(RangeError);
  });
});

describe('newcombe', () => {
  // Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('gives the published interval of %i/%i − %i/%i', (x1, n1, x2, n2, lower, upper) => {
    const found = newcombe(x1, n1, x2, n2);
    expect([found.low, found.high].map((bound) => Number(bound.toFixed(4)))).toEqual([lower, upper]);
  });

  it('is the mirror image of itself when the sides change places', () => {
    const [there, back] = [
      newcombe(30, 90, 200, 700, { population1: 120 }),
      newcombe(200, 700, 30, 90, { population2: 120 }),
    ];
    expect(there.estimate).toBeCloseTo(-back.estimate, 12);
    expect([there.low, there.high]).toEqual([expect.closeTo(-back.high, 12), expect.closeTo(-back.low, 12)]);
  });
});

describe('twoProportionTest', () => {
  // statsmodels 0.15.0, statsmodels.stats.proportion.proportions_ztest.
  it.each([
    [56, 70, 48, 80, 2.6501719512585336, 0.00804508136819656],
    [5, 56, 0, 29, 1.6586488692392285, 0.09718656817057973],
    [6, 7, 2, 7, 2.160246899469287, 0.030753561259274524],
  ])('gives z and p of statsmodels for %i/%i and %i/%i', (x1, n1, x2, n2, z, p) => {
    const found = twoProportionTest(x1, n1, x2, n2);
    expect(found.z).toBeCloseTo(z, 10);
    expect(found.p).toBeCloseTo(p, 8);
  });

  it('finds nothing between equal shares, and certainty between different whole populations', () => {
    expect(twoProportionTest(0, 10, 0, 20).p).toBe(1);
    expect(twoProportionTest(5, 10, 6, 10, { population1: 10, population2: 10 }).p).toBe(0);
  });
});

describe('means', () => {
  // numpy and scipy 1.17.1: scipy.stats.t.interval, scipy.stats.ttest_ind(equal_var=False).confidence_interval.
  it('gives the mean and interval of scipy', () => {
    const found = meanFromCounts(scale(low));
    expect(found.estimate).toBeCloseTo(3.3714285714285714, 10);
    expect(found.sd ** 2).toBeCloseTo(1.416806722689076, 10);
    expect(found.low).toBeCloseTo(2.9625472786005513, 6);
    expect(found.high).toBeCloseTo(3.7803098642565915, 6);
  });

  it('gives the Welch interval and p of scipy', () => {
    const found = meanDifference(scale(low), scale(high));
    expect(found.low).toBeCloseTo(0.3531040437025298, 6);
    expect(found.high).toBeCloseTo(1.5074001579781422, 6);
    expect(found.p).toBeCloseTo(0.0019961320128277127, 8);
  });

  it('is unbounded with one answer, a point with everyone, and refuses nobody', () => {
    expect(meanFromCounts([[3, 1]]).high).toBe(Number.POSITIVE_INFINITY);
    expect(
      meanFromCounts(
        [
          [3, 2],
          [5, 2],
        ],
        { population: 4 },
      ),
    ).toMatchObject({ estimate: 4, low: 4, high: 4 });
    expect(meanDifference([[3, 1]], [[4, 9]]).p).toBe(1);
    expect(() => meanFromCounts([])).toThrow(RangeError);
  });
});

describe('cliffsDelta', () => {
  // numpy, from the definition over all pairs, and scipy 1.17.1: delta = 2·mannwhitneyu(a, b).statistic/(m·n) − 1.
  it('gives the delta of scipy, and the interval of Feng & Cliff from the definition', () => {
    const found = cliffsDelta(low, high);
    expect(found.estimate).toBeCloseTo(0.4159663865546219, 10);
    expect(found.low).toBeCloseTo(0.15479224787407775, 8);
    expect(found.high).toBeCloseTo(0.6227975321415001, 8);
    expect(found.higher).toBeCloseTo(0.6151260504201681, 10);
    expect(found.equal).toBeCloseTo(0.18571428571428572, 10);
    expect(found.p).toBeCloseTo(0.000695654411784684, 8);
    expect(found.superiority).toBeCloseTo(found.higher + found.equal / 2, 12);
  });

  it('stays within −1 and 1 when the sides do not overlap', () => {
    const found = cliffsDelta([0, 0, 30], [30, 0, 0]);
    expect(found).toMatchObject({ estimate: 1, higher: 1, lower: 0, superiority: 1 });
    expect(found.low).toBeLessThanOrEqual(1);
    expect(found.high).toBe(1);
  });

  it('is certain when everyone answered, and refuses different scales', () => {
    expect(cliffsDelta([3, 1], [1, 3], { population1: 4, population2: 4 })).toMatchObject({
      low: -0.5,
      high: -0.5,
    });
    expect(() => cliffsDelta([1, 2], [1, 2, 3])).toThrow(RangeError);
    expect(() => cliffsDelta([0, 0], [1, 2])).toThrow(RangeError);
  });
});

describe('nps', () => {
  it('groups 0–6, 7–8 and 9–10', () => {
    const counts = Array.from({ length: 11 }, (_, value) => [value, 1] as const);
    expect(npsGroups(counts)).toEqual({ promoters: 2, passives: 2, detractors: 7 });
    expect(() => npsGroups([[11, 1]])).toThrow(RangeError);
  });

  it('is promoters minus detractors, with Rocks’ three added people in the interval', () => {
    const found = npsFromCounts({ promoters: 50, passives: 30, detractors: 20 });
    expect(found.estimate).toBeCloseTo(30, 10);
    // By hand: p = 50.75/103, d = 20.75/103, variance (p + d − (p − d)²)/103, ± 1.96 standard errors.
    expect(found.low).toBeCloseTo(14.05113, 5);
    expect(found.high).toBeCloseTo(44.201297, 5);
  });

  it('gives a p below .05 exactly when the interval of the difference leaves 0 out', () => {
    const [a, b] = [
      { promoters: 60, passives: 20, detractors: 20 },
      { promoters: 40, passives: 30, detractors: 30 },
    ];
    expect(npsDifference(a, b).estimate).toBeCloseTo(30, 10);
    for (const detractors of [20, 30, 40, 50, 60]) {
      const found = npsDifference(a, { promoters: 40, passives: 20, detractors });
      expect(found.p < 0.05).toBe(found.low > 0 || found.high < 0);
    }
  });
});

describe('benjaminiHochberg', () => {
  // Benjamini & Hochberg 1995, § 3.2: four of the fifteen p-values are rejected at .05.
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];

  it('rejects the four published hypotheses', () => {
    expect(benjaminiHochberg(published).filter((p) => p <= 0.05)).toHaveLength(4);
  });

  // statsmodels 0.15.0, statsmodels.stats.multitest.multipletests(method='fdr_bh').
  it('gives the adjusted values of statsmodels, whatever the order', () => {
    const expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765,
      0.486, 0.5811818181818182, 0.714875, 0.7532307692307693, 0.8132142857142857, 1,
    ];
    for (const [index, value] of benjaminiHochberg(published).entries())
      expect(value).toBeCloseTo(expected[index]!, 12);
    expect(benjaminiHochberg([...published].reverse())).toEqual(benjaminiHochberg(published).reverse());
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
