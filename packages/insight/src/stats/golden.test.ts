import { mulberry32 } from '@miroir/basics/chance';
import { describe, expect, it } from 'vitest';
import { binomial } from '../testing/prng.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { normalQuantile, normalTail, pearsonQuantile, pearsonTail, studentQuantile } from './distribution.ts';
import { closenessNeeds, effectOfMeans, effectOfShares, isClose } from './equivalence.ts';
import { simes } from './families.ts';
import { fisherMidP } from './fisher.ts';
import { mannWhitney, mannWhitneyP } from './mann-whitney.ts';
import { meanOf } from './mean.ts';
import { npsGroups, npsOf } from './nps.ts';
import { newcombe, wilson } from './proportion.ts';
import { boundsOfSilence, robustness } from './silence.ts';

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
    expect(2 * normalTail(-1)).toBeCloseTo(0.317310508, 8);
    expect(2 * normalTail(-2.5)).toBeCloseTo(0.0124193307, 9);
    expect((2 * normalTail(-5)) / 5.73303144e-7).toBeCloseTo(1, 4);
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
    const [there, back] = [newcombe(30, 90, 200, 700), newcombe(200, 700, 30, 90)];
    expect(there.estimate).toBeCloseTo(-back.estimate, 12);
    expect([there.low, there.high]).toEqual([expect.closeTo(-back.high, 12), expect.closeTo(-back.low, 12)]);
  });
});

describe('fisherMidP', () => {
  // scipy 1.17.1: h = scipy.stats.hypergeom(n1 + n2, x1 + x2, n1), o = h.pmf(x1),
  // min(1, 2 * min(h.cdf(x1) - o/2, h.sf(x1) + o/2)).
  it.each([
    [3, 20, 40, 2000, 0.008634159534644718],
    [20, 20, 1700, 2000, 0.03947902251697658],
    [9, 100, 1, 100, 0.010014866001456032],
    [56, 70, 48, 80, 0.00844944267945265],
    [5, 56, 0, 29, 0.11645241895367218],
    [240, 402, 540, 1200, 3.3111595100678383e-7],
  ])('gives the tails of scipy for %i/%i and %i/%i', (x1, n1, x2, n2, p) => {
    expect(fisherMidP(x1, n1, x2, n2) / p).toBeCloseTo(1, 8);
    expect(fisherMidP(x2, n2, x1, n1) / p).toBeCloseTo(1, 8);
    expect(fisherMidP(n1 - x1, n1, n2 - x2, n2) / p).toBeCloseTo(1, 8);
  });

  it('finds nothing where nobody or everybody chose the option', () => {
    expect(fisherMidP(0, 10, 0, 20)).toBe(1);
    expect(fisherMidP(10, 10, 20, 20)).toBe(1);
  });
});

describe('the Pearson type III distribution', () => {
  // scipy 1.17.1: scipy.stats.pearson3(skew).cdf, .ppf.
  it.each([
    [1.4621808761391735, 0.025, -1.2191631036348738],
    [1.4621808761391735, 0.975, 2.5405713973338466],
    [-0.2723046495673463, 0.025, -2.085572233033121],
    [-0.2723046495673463, 0.975, 1.8280041272548777],
    [0, 0.975, 1.959963984540054],
  ])('with a skewness of %d has the quantiles of scipy', (skew, p, quantile) => {
    expect(pearsonQuantile(p, skew)).toBeCloseTo(quantile, 3);
    expect(pearsonTail(quantile, skew)).toBeCloseTo(p, 4);
  });
});

describe('mannWhitney', () => {
  // scipy 1.17.1: mannwhitneyu(a, b, use_continuity=False, method='asymptotic'): U/(m·n) and p. No skewness here.
  it('gives the statistic and the p of scipy on a middling scale', () => {
    const found = mannWhitney(low, high);
    expect(found.estimate).toBeCloseTo(0.707983193277311, 10);
    expect(found.p).toBeCloseTo(0.002345048544883452, 6);
  });

  // numpy and scipy 1.17.1, from the definitions: ranks = rankdata(both), W = ranks[:m].sum(), exact mean, variance and
  // third moment of m draws without replacement, 2 * min(pearson3(skew).cdf(z), .sf(z)).
  it.each([
    [[0, 0, 1, 2, 17], [20, 60, 120, 300, 1500], 0.55225, 0.28277232527503904],
    [[0, 0, 0, 0, 20], [0, 0, 0, 300, 1700], 0.575, 0.032098050673309154],
    [[17, 3], [1960, 40], 0.565, 0.008551593228504904],
  ])('gives the skewed tails of 20 answers against 2,000: %j', (a, b, superiority, p) => {
    const found = mannWhitney(a, b);
    expect(found.estimate).toBeCloseTo(superiority, 10);
    expect(found.p).toBeCloseTo(p, 3);
    expect(mannWhitneyP(a, b)).toBe(found.p);
  });

  // scipy 1.17.1: brentq over Newcombe's method 5 with the ties and the quantiles above.
  it('gives the interval of its definition', () => {
    expect(mannWhitney(low, high).low).toBeCloseTo(0.5758856689006677, 5);
    expect(mannWhitney(low, high).high).toBeCloseTo(0.8087930102958463, 5);
    const few = mannWhitney([0, 0, 1, 2, 17], [20, 60, 120, 300, 1500]);
    expect(few.low).toBeCloseTo(0.4627768119973793, 4);
    expect(few.high).toBeCloseTo(0.6490424318853597, 4);
  });

  it('leaves out one half exactly when p is below .05, and mirrors itself', () => {
    const random = mulberry32(5);
    const draw = (n: number) => [
      binomial(random, n, 0.3),
      binomial(random, n, 0.2),
      binomial(random, n, 0.5),
    ];
    for (let time = 0; time < 300; time++) {
      const [a, b] = [draw(20 + Math.floor(random() * 60)), draw(30 + Math.floor(random() * 900))];
      const [found, mirrored] = [mannWhitney(a, b), mannWhitney(b, a)];
      expect(found.low > 0.5 || found.high < 0.5).toBe(found.p < 0.05);
      expect(mirrored.p).toBeCloseTo(found.p, 8);
      expect(mirrored.low).toBeCloseTo(1 - found.high, 6);
    }
  });

  it('says nothing where all answer alike, stays within 0 and 1 where nobody does, and refuses different scales', () => {
    expect(mannWhitney([0, 30, 0], [0, 40, 0])).toEqual({ estimate: 0.5, low: 0, high: 1, p: 1 });
    const apart = mannWhitney([0, 0, 30], [30, 0, 0]);
    expect(apart).toMatchObject({ estimate: 1, high: 1 });
    expect(apart.low).toBeGreaterThan(0.8);
    expect(apart.low).toBeLessThan(1);
    expect(() => mannWhitney([1, 2], [1, 2, 3])).toThrow(RangeError);
    expect(() => mannWhitney([0, 0], [1, 2])).toThrow(RangeError);
  });
});

describe('means', () => {
  // numpy and scipy 1.17.1: scipy.stats.t.interval over the answers and one more at each end of the scale.
  it('gives the mean of the answers and the interval of scipy', () => {
    const found = meanOf(scale(low));
    expect(found.estimate).toBeCloseTo(3.3714285714285714, 10);
    expect(found.sd ** 2).toBeCloseTo(1.416806722689076, 10);
    expect(found.low).toBeCloseTo(2.933905304085653, 6);
    expect(found.high).toBeCloseTo(3.7687973986170498, 6);
  });

  it('keeps a width where all answer alike, never leaves the scale, and refuses nobody', () => {
    const alike = meanOf(scale([0, 0, 0, 0, 20]));
    expect(alike).toMatchObject({ estimate: 5, high: 5, sd: 0 });
    expect(alike.low).toBeLessThan(5);
    const one = meanOf(scale([0, 0, 1, 0, 0]));
    expect(one.low).toBeGreaterThanOrEqual(1);
    expect(one.high).toBeLessThanOrEqual(5);
    expect(() => meanOf(scale([0, 0, 0, 0, 0]))).toThrow(RangeError);
  });
});

describe('closeness', () => {
  // statsmodels 0.15.0: proportion_effectsize(50.375/100.75, 400.375/1000.75); numpy: difference over the pooled sd.
  it('gives the effect sizes of statsmodels and numpy', () => {
    expect(effectOfShares(50, 100, 400, 1000).estimate).toBeCloseTo(0.20120494480301288, 10);
    expect(effectOfMeans(scale(low), scale(high)).estimate).toBeCloseTo(0.7749138392751365, 10);
    expect(effectOfMeans(scale([0, 0, 0, 0, 20]), scale([0, 0, 0, 0, 30])).estimate).toBe(0);
  });

  it('does not call 9 % and 1 % close, nor 13 and 5 points of 100, however many answer', () => {
    expect(isClose(effectOfShares(90, 1000, 10, 1000))).toBe(false);
    expect(isClose(effectOfShares(9000, 100_000, 1000, 100_000))).toBe(false);
    const points = (few: number) =>
      [0, 10, 20, 30].map((value, at) => [value, at === 1 ? 1000 - few : few / 3] as const);
    expect(isClose(effectOfMeans(points(900), points(300)))).toBe(false);
    expect(isClose(effectOfShares(500, 1000, 510, 1000))).toBe(true);
  });

  it('tells the answers without which it cannot be concluded: 136 a side, 68 against very many', () => {
    expect(closenessNeeds(136, 136)).toBeNull();
    expect(closenessNeeds(135, 135)).toEqual({ first: 136, second: 136, each: 136, againstMany: 68 });
    expect(closenessNeeds(68, 1_000_000)).toBeNull();
    expect(closenessNeeds(67, 1_000_000)).toMatchObject({ first: 68, second: null });
    // At the edge no two sides are closer than two alike, and these just are: with one answer fewer they are not.
    const edge = closenessNeeds(60, 300)?.first ?? 0;
    expect(closenessNeeds(edge, 300)).toBeNull();
    expect(closenessNeeds(edge - 1, 300)).not.toBeNull();
  });

  it.each([
    [100, 1000, 21],
    [400, 1200, 93],
    [1000, 1000, 99.5],
  ])('is concluded as often as announced where %i and %i people answer alike', (m, n, expected) => {
    const random = mulberry32(m);
    let found = 0;
    for (let time = 0; time < 2000; time++)
      if (isClose(effectOfShares(binomial(random, m, 0.5), m, binomial(random, n, 0.5), n))) found++;
    expect(Math.abs(found / 20 - expected)).toBeLessThan(2);
  });
});

describe('silence', () => {
  it('bounds a share by all of those who are silent, on one side and on the other', () => {
    const bounds = boundsOfSilence(0.6, { invited: 400, answered: 200 }, [0, 1]);
    // x = 120 of m = 200: [120/400, (120 + 400 − 200)/400].
    expect([bounds.low, bounds.high]).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.8, 12)]);
  });

  it('says that a gap holds, or how far the silent would have to be from the others', () => {
    const within = (estimate: number) => ({ estimate, low: estimate - 0.07, high: estimate + 0.07 });
    const heard = (estimate: number, answered: number) => ({
      ...within(estimate),
      silence: boundsOfSilence(estimate, { invited: 400, answered }, [0, 1] as const),
    });
    const open = (estimate: number) => ({ ...within(estimate), silence: null });
    expect(robustness(heard(0.9, 380), open(0.5))).toEqual({ state: 'holds' });
    expect(robustness(heard(0.6, 200), open(0.5))).toEqual({
      state: 'needs',
      side: 'first',
      difference: expect.closeTo(0.2, 12),
    });
    expect(robustness(open(0.5), heard(0.6, 300))).toMatchObject({
      side: 'second',
      difference: expect.closeTo(0.4, 12),
    });
    expect(robustness(open(0.5), open(0.4))).toBeNull();
    // 0.6 × 200 of 400 is 0.3 at the least: above 0.24, and within what chance makes of it, 0.31.
    expect(robustness(heard(0.6, 200), open(0.24))).toEqual({ state: 'within-margin', side: 'second' });
    expect(robustness(open(0.24), heard(0.6, 200))).toEqual({ state: 'within-margin', side: 'first' });
    expect(robustness(heard(0.6, 200), open(0.22))).toEqual({ state: 'holds' });
  });
});

describe('nps', () => {
  it('groups 0–6, 7–8 and 9–10', () => {
    const counts = Array.from({ length: 11 }, (_, value) => [value, 1] as const);
    expect(npsGroups(counts)).toEqual({ promoters: 2, passives: 2, detractors: 7 });
    expect(() => npsGroups([[11, 1]])).toThrow(RangeError);
  });

  it('is promoters minus detractors, with Rocks’ three added people in the interval', () => {
    const found = npsOf({ promoters: 50, passives: 30, detractors: 20 });
    expect(found.estimate).toBeCloseTo(30, 10);
    // By hand: p = 50.75/103, d = 20.75/103, variance (p + d − (p − d)²)/103, ± 1.96 standard errors.
    expect(found.low).toBeCloseTo(14.05113, 5);
    expect(found.high).toBeCloseTo(44.201297, 5);
  });
});

describe('simes', () => {
  // Simes 1986: min over k of m·p(k)/k; statsmodels 0.15.0, min of multipletests(method='fdr_bh').
  it('takes the least of the ordered values, each times what it stands for', () => {
    expect(simes([0.04, 0.02, 0.9])).toBeCloseTo(0.06, 12);
    expect(simes([0.03, 0.03, 0.03])).toBeCloseTo(0.03, 12);
    expect(simes([0.2])).toBe(0.2);
    expect(simes([])).toBe(1);
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
