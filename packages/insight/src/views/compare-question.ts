import { type Equivalence, favourableIds, optionIds, type Question } from '@miroir/campaign';
import {
  meanFigure,
  populations,
  type RawComparison,
  type Sides,
  shareOf,
} from '../figures/compare-figures.ts';
import { type Estimate, type Figure, mapFigure, shownValue } from '../figures/figure.ts';
import type { QuestionCounts } from '../figures/question-counts.ts';
import { countedKind } from '../kinds/counting.ts';
import type { ScaleStep } from '../kinds/shared/counted-kind.ts';
import { cliffsDelta, type Dominance } from '../stats/cliffs-delta.ts';
import { cell } from '../tally/tally.ts';
import { countsOf, type Side } from './side.ts';

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

/**
 * Everything one question shows of two sides. Verdicts need the whole page: `comparePage` gives them.
 */
export function compareQuestion(question: Question, employees: Side, consumers: Side): RawQuestionView {
  const sides: Sides = [countsOf(question, employees), countsOf(question, consumers)];
  const kind = countedKind(question);
  const comparisons = question.equivalence === 'one-sided' ? [] : kind.compare(question, sides);
  const steps = kind.scale(question);
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
    mean: meansOf(steps, sides),
    positions: meanPositions(question, sides),
    effect: question.equivalence === 'one-sided' ? null : effectOf(steps, sides),
  };
}

function meanPositions(question: Question, sides: Sides): ItemPositions[] {
  const { positions } = countedKind(question);
  if (positions === null) return [];
  return optionIds(question).map((item) => {
    const values = positions(question, item);
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

function optionsOf(question: Question, sides: Sides): OptionPair[] {
  const favourable = favourableIds(question);
  return countedKind(question)
    .shares(question)
    .map(({ option, key }) => {
      const share = (side: Figure<QuestionCounts>) =>
        mapFigure(side, (counts) => shareOf(counts, ({ tally }) => cell(tally, key)));
      return {
        option,
        favourable: favourable.includes(option),
        employees: share(sides[0]),
        consumers: share(sides[1]),
      };
    });
}

function meansOf(steps: readonly ScaleStep[] | null, sides: Sides): RawQuestionView['mean'] {
  if (steps === null) return null;
  const values = ({ tally }: QuestionCounts) =>
    steps.map(({ value, key }) => [value, cell(tally, key)] as const);
  const top = steps.at(-1)?.value ?? 0;
  return { employees: meanFigure(sides[0], values), consumers: meanFigure(sides[1], values), top };
}

function effectOf(steps: readonly ScaleStep[] | null, sides: Sides): Dominance | null {
  const [a, b] = [shownValue(sides[0]), shownValue(sides[1])];
  if (steps === null || a === null || b === null) return null;
  const counts = ({ tally }: QuestionCounts) => steps.map(({ key }) => cell(tally, key));
  return cliffsDelta(counts(a), counts(b), populations(a, b));
}
