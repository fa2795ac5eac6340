import { exhaustive } from '@miroir/basics';
import { type Equivalence, favourableIds, optionIds, type Question } from '@miroir/campaign';
import { cliffsDelta, type Dominance } from '../stats/cliffs-delta.ts';
import { npsDifference, npsFromCounts, npsGroups } from '../stats/nps.ts';
import { keys, polarities } from '../tally/keys.ts';
import { cell } from '../tally/tally.ts';
import { compareItems, compareRows, positionsOf } from './compare-items.ts';
import {
  compareShares,
  comparison,
  gapOver,
  meanFigure,
  populations,
  type RawComparison,
  shareOf,
} from './comparison.ts';
import { type Estimate, type Figure, mapFigure, shownValue } from './figure.ts';
import { countsOf, type QuestionCounts, type Side } from './side.ts';

/** One option facing itself. Shares are of the answers that say something. */
export interface OptionPair {
  readonly option: string;
  readonly favourable: boolean;
  readonly employees: Figure<Estimate & { readonly count: number }>;
  readonly consumers: Figure<Estimate & { readonly count: number }>;
}

/** An item's mean position on each side. */
export interface ItemPositions {
  readonly item: string;
  readonly employees: Figure<Estimate>;
  readonly consumers: Figure<Estimate>;
}

/** How many answered, skipped and were unsure. */
export interface Answering {
  readonly n: number;
  readonly unsure: number;
  readonly skipped: number;
}

/** A question, both sides, before the correction over the page. */
export interface RawQuestionView<C extends RawComparison = RawComparison> {
  readonly question: string;
  readonly theme: string;
  readonly kind: Question['kind'];
  readonly equivalence: Equivalence;
  readonly employees: Figure<Answering>;
  readonly consumers: Figure<Answering>;
  /** What the question is first compared on; null where nothing can be (one-sided questions). */
  readonly headline: C | null;
  /** All comparisons of the question, the headline among them. */
  readonly comparisons: readonly C[];
  /** Options in definition order; polarities for an open text; empty for rankings, grids and allocations. */
  readonly options: readonly OptionPair[];
  /** Mean of the scale (rating, nps: its numbers; likert: 1 for the first option); null for other kinds. */
  readonly mean: {
    readonly employees: Figure<Estimate>;
    readonly consumers: Figure<Estimate>;
    readonly top: number;
  } | null;
  /** Mean position of each item of a ranking among those who ranked it, 1 being best; empty for other kinds. */
  readonly positions: readonly ItemPositions[];
  /** How an employee's answer stands to a consumer's, on ordered scales with answers on both sides. */
  readonly effect: Dominance | null;
}

type Sides = readonly [Figure<QuestionCounts>, Figure<QuestionCounts>];

/**
 * Everything one question shows of two sides. Verdicts need the whole page: `comparePage` gives them.
 */
export function compareQuestion(question: Question, employees: Side, consumers: Side): RawQuestionView {
  const sides: Sides = [countsOf(question, employees), countsOf(question, consumers)];
  const comparisons = question.equivalence === 'one-sided' ? [] : comparisonsOf(question, sides);
  return {
    question: question.id,
    theme: question.theme,
    kind: question.kind,
    equivalence: question.equivalence,
    employees: answering(sides[0]),
    consumers: answering(sides[1]),
    headline: headlineOf(comparisons),
    comparisons,
    options: optionsOf(question, sides),
    mean: meansOf(question, sides),
    positions: question.kind === 'ranking' ? meanPositions(question, sides) : [],
    effect: question.equivalence === 'one-sided' ? null : effectOf(question, sides),
  };
}

function meanPositions(question: Extract<Question, { kind: 'ranking' }>, sides: Sides): ItemPositions[] {
  return optionIds(question).map((item) => {
    const values = positionsOf(question, item);
    return { item, employees: meanFigure(sides[0], values), consumers: meanFigure(sides[1], values) };
  });
}

function answering(side: Figure<QuestionCounts>): Figure<Answering> {
  return mapFigure(side, ({ n, unsure, skipped }) => ({ n, unsure, skipped }));
}

/** The comparison with the widest gap, the first one where there is none. */
export function headlineOf<C extends RawComparison>(comparisons: readonly C[]): C | null {
  const width = (each: RawComparison) => Math.abs(each.gap?.relative.estimate ?? -1);
  const start = comparisons[0] ?? null;
  return comparisons.reduce<C | null>(
    (best, each) =>
      best === null || (each.gap !== null && (best.gap === null || width(each) > width(best))) ? each : best,
    start,
  );
}

function comparisonsOf(question: Question, sides: Sides): RawComparison[] {
  const { id } = question;
  switch (question.kind) {
    case 'single-choice':
    case 'yes-no':
    case 'likert':
    case 'rating': {
      const favourable = favourableIds(question);
      if (favourable.length === 0) return compareEach(question, sides);
      const count = ({ tally }: QuestionCounts) =>
        sumOf(favourable, (option) => cell(tally, keys.option(id, option)));
      return [compareShares({ question: id, item: null, measure: 'favourable-share' }, sides, count)];
    }
    case 'multiple-choice':
      // Who chose at least one favourable option cannot be told from counts by option, so each stands alone.
      return compareEach(question, sides);
    case 'nps':
      return [compareNps(id, sides)];
    case 'ranking':
    case 'allocation':
      return compareItems(question, sides);
    case 'matrix':
      return compareRows(question, sides);
    case 'short-text':
    case 'long-text': {
      const count = ({ tally }: QuestionCounts) => cell(tally, keys.text(id, 'negative'));
      return [compareShares({ question: id, item: null, measure: 'negative-share' }, sides, count)];
    }
    default:
      return exhaustive(question);
  }
}

function compareEach(question: Question, sides: Sides): RawComparison[] {
  const { id } = question;
  return optionIds(question).map((option) =>
    compareShares({ question: id, item: option, measure: 'option-share' }, sides, ({ tally }) =>
      cell(tally, keys.option(id, option)),
    ),
  );
}

function compareNps(id: string, sides: Sides): RawComparison {
  const groups = ({ tally }: QuestionCounts) => npsGroups(scaleCounts(id, tally.counts, 0, 10));
  const figure = (side: Figure<QuestionCounts>): Figure<Estimate> =>
    mapFigure(side, (counts) => ({
      ...npsFromCounts(groups(counts), { population: counts.population }),
      n: counts.n,
    }));
  const [a, b] = [shownValue(sides[0]), shownValue(sides[1])];
  const figures = [figure(sides[0]), figure(sides[1])] as const;
  const name = { question: id, item: null, measure: 'nps' } as const;
  if (a === null || b === null) return comparison(name, figures, null);
  // ±10 points of the score itself count as close, as for shares.
  const interval = npsDifference(groups(a), groups(b), populations(a, b));
  const { p } = npsDifference(groups(a), groups(b));
  return comparison(name, figures, gapOver(100, { ...interval, p }));
}

function scaleCounts(
  id: string,
  counts: Readonly<Record<string, number>>,
  from: number,
  to: number,
): (readonly [number, number])[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const value = from + index;
    return [value, counts[keys.option(id, String(value))] ?? 0] as const;
  });
}

function sumOf<T>(list: readonly T[], count: (item: T) => number): number {
  return list.reduce((sum, item) => sum + count(item), 0);
}

function optionsOf(question: Question, sides: Sides): OptionPair[] {
  const { id, kind } = question;
  if (kind === 'ranking' || kind === 'allocation' || kind === 'matrix') return [];
  const isText = kind === 'short-text' || kind === 'long-text';
  const favourable = favourableIds(question);
  const pair = (option: string, key: string): OptionPair => {
    const share = (side: Figure<QuestionCounts>) =>
      mapFigure(side, (counts) => shareOf(counts, ({ tally }) => cell(tally, key)));
    return {
      option,
      favourable: favourable.includes(option),
      employees: share(sides[0]),
      consumers: share(sides[1]),
    };
  };
  if (isText) return polarities.map((polarity) => pair(polarity, keys.text(id, polarity)));
  return optionIds(question).map((option) => pair(option, keys.option(id, option)));
}

/** Cells of an ordered scale, lowest first, or null for a kind without one. */
function orderedIds(question: Question): string[] | null {
  const ordered = question.kind === 'likert' || question.kind === 'rating' || question.kind === 'nps';
  return ordered ? optionIds(question) : null;
}

function meansOf(question: Question, sides: Sides): RawQuestionView['mean'] {
  const ids = orderedIds(question);
  if (ids === null) return null;
  const number = (option: string, index: number) => (question.kind === 'likert' ? index + 1 : Number(option));
  const values = ({ tally }: QuestionCounts) =>
    ids.map(
      (option, index) => [number(option, index), cell(tally, keys.option(question.id, option))] as const,
    );
  const top = number(ids.at(-1) ?? '0', ids.length - 1);
  return { employees: meanFigure(sides[0], values), consumers: meanFigure(sides[1], values), top };
}

function effectOf(question: Question, sides: Sides): Dominance | null {
  const ids = orderedIds(question);
  const [a, b] = [shownValue(sides[0]), shownValue(sides[1])];
  if (ids === null || a === null || b === null) return null;
  const counts = ({ tally }: QuestionCounts) =>
    ids.map((option) => cell(tally, keys.option(question.id, option)));
  return cliffsDelta(counts(a), counts(b), populations(a, b));
}
