import type { Interval, PairOptions } from '../stats/interval.ts';
import { meanDifference, meanFromCounts } from '../stats/mean.ts';
import { newcombe, twoProportionTest, wilson } from '../stats/proportion.ts';
import type { Verdict } from '../stats/verdict.ts';
import { type Estimate, type Figure, mapFigure, shownValue } from './figure.ts';
import type { QuestionCounts } from './question-counts.ts';

/** What is compared. */
export type Measure =
  | 'favourable-share'
  | 'option-share'
  | 'nps'
  | 'top-share'
  | 'mean-points'
  | 'importance'
  | 'satisfaction'
  | 'shortfall'
  | 'negative-share';

/** Employees minus consumers. */
export interface Gap extends Interval {
  /** The same as a share of the scale's range, in which verdicts and rankings are drawn. */
  readonly relative: Interval;
  /**
   * Raw two-sided p of "both sides are drawn from one opinion", without finite population correction. The interval
   * has it, the test has not: two finite audiences are never exactly equal, and a correction would establish the
   * accidents of who was hired (Cochran 1977, § 2.14).
   */
  readonly p: number;
}

/** What names a comparison. */
export interface ComparisonName {
  readonly question: string;
  /** Option, item or row compared; null where the question itself is. */
  readonly item: string | null;
  readonly measure: Measure;
}

/** Two figures facing each other, before the correction over the page. */
export interface RawComparison extends ComparisonName {
  /** `question/measure` or `question/measure/item`: unique on a page. */
  readonly id: string;
  readonly employees: Figure<Estimate>;
  readonly consumers: Figure<Estimate>;
  /** null unless both sides have a value. */
  readonly gap: Gap | null;
}

/** A comparison with what may be said of it. */
export interface Comparison extends RawComparison {
  /** p after Benjamini–Hochberg over the page; null without a gap or with fewer than 20 answers on a side. */
  readonly corrected: number | null;
  /** null when the two sides cannot be compared at all (suppressed, not asked, nobody answered). */
  readonly verdict: Verdict | null;
}

/** One question, both sides. */
export type Sides = readonly [employees: Figure<QuestionCounts>, consumers: Figure<QuestionCounts>];

/** Names and assembles a comparison. */
export function comparison(
  name: ComparisonName,
  sides: readonly [Figure<Estimate>, Figure<Estimate>],
  gap: Gap | null,
): RawComparison {
  const { question, item, measure } = name;
  const id = item === null ? `${question}/${measure}` : `${question}/${measure}/${item}`;
  return { ...name, id, employees: sides[0], consumers: sides[1], gap };
}

/** The same gap, also as a share of the scale's range. */
export function gapOver(range: number, { estimate, low, high, p }: Interval & { readonly p: number }): Gap {
  const relative = { estimate: estimate / range, low: low / range, high: high / range };
  return { estimate, low, high, p, relative };
}

function bothCounts(sides: Sides): readonly [QuestionCounts, QuestionCounts] | null {
  const [a, b] = [shownValue(sides[0]), shownValue(sides[1])];
  return a === null || b === null ? null : [a, b];
}

/** The populations of two sides, for the interval of a gap; never for its p (see `Gap`). */
export function populations(a: QuestionCounts, b: QuestionCounts): PairOptions {
  return { population1: a.population, population2: b.population };
}

/** Share of the answers that `count` counts, of those that say something. */
export function shareOf(
  counts: QuestionCounts,
  count: (counts: QuestionCounts) => number,
): Estimate & { readonly count: number } {
  const people = count(counts);
  return { ...wilson(people, counts.n, { population: counts.population }), n: counts.n, count: people };
}

/** Compares two shares. */
export function compareShares(
  name: ComparisonName,
  sides: Sides,
  count: (counts: QuestionCounts) => number,
): RawComparison {
  const figures = [
    mapFigure(sides[0], (counts) => shareOf(counts, count)),
    mapFigure(sides[1], (counts) => shareOf(counts, count)),
  ] as const;
  const both = bothCounts(sides);
  if (both === null) return comparison(name, figures, null);
  const [a, b] = both;
  const options = populations(a, b);
  const interval = newcombe(count(a), a.n, count(b), b.n, options);
  const { p } = twoProportionTest(count(a), a.n, count(b), b.n);
  return comparison(name, figures, gapOver(1, { ...interval, p }));
}

/** Every value of a scale with its people, values nobody chose included. */
export type Values = readonly (readonly [value: number, people: number])[];

/** Student's interval knows no scale; a mean cannot leave it, so what lies outside is cut off. */
function withinScale<T extends Interval>(interval: T, values: Values): T {
  const scale = values.map(([value]) => value);
  return {
    ...interval,
    low: Math.max(interval.low, Math.min(...scale)),
    high: Math.min(interval.high, Math.max(...scale)),
  };
}

/** Mean of what `values` counts of a side; its n may be smaller than the question's (a row left blank). */
export function meanFigure(
  side: Figure<QuestionCounts>,
  values: (counts: QuestionCounts) => Values,
): Figure<Estimate & { readonly sd: number }> {
  const counts = shownValue(side);
  if (counts !== null && values(counts).every(([, people]) => people === 0)) {
    return { state: 'too-few', n: 0, value: null };
  }
  return mapFigure(side, (given) => {
    const list = values(given);
    return withinScale(meanFromCounts(list, { population: given.population }), list);
  });
}

/** Compares two means over a scale whose width is `range`. */
export function compareMeans(
  name: ComparisonName,
  sides: Sides,
  { range, values }: { readonly range: number; readonly values: (counts: QuestionCounts) => Values },
): RawComparison {
  const figures = [meanFigure(sides[0], values), meanFigure(sides[1], values)] as const;
  const both = bothCounts(sides);
  if (both === null || shownValue(figures[0]) === null || shownValue(figures[1]) === null) {
    return comparison(name, figures, null);
  }
  const [a, b] = both;
  const interval = meanDifference(values(a), values(b), populations(a, b));
  const { p } = meanDifference(values(a), values(b));
  return comparison(name, figures, gapOver(range, { ...interval, p }));
}
