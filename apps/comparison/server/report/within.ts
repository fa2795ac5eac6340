import type { Audience } from '@miroir/basics';
import { type Campaign, isOpenText, type Question } from '@miroir/campaign';
import {
  type CellsByQuestion,
  type CohortComparison,
  compareWithin,
  leastEffect,
  publishedOfQuestion,
  questionFigures,
  type Selection,
  type Side,
} from '@miroir/insight';
import type { CohortFigure, Pair, Within } from '../../contract/figure.ts';
import type { SideData } from '../collect/side-data.ts';
import { figureOf, inHundred, scaleOf, wholeVerdict } from './rows.ts';
import { publishedOf, sideOf } from './side-of.ts';
import type { Texts } from './texts.ts';

/** What cohorts are set against the rest of their side in: an analysis has it. */
export interface WithinSides {
  readonly campaign: Campaign;
  readonly data: Pair<SideData>;
  /** The family of the differences inside each side. */
  readonly within: Pair<() => Selection>;
  /** The cells of each question, whatever is filtered. */
  readonly cells: Pair<() => CellsByQuestion>;
}

/** How many differences are judged together on each side. */
export function withinFamily({ within }: Pick<WithinSides, 'within'>): Pair<number> {
  return { employees: within.employees().size, consumers: within.consumers().size };
}

/** One side's published figures of one question, through a filter of its cohorts. */
function sideAt(
  { data, campaign, cells }: WithinSides,
  audience: Audience,
  question: Question,
): (chosen: string[]) => Side {
  const { snapshot } = data[audience];
  const published = publishedOf(snapshot);
  const own = publishedOfQuestion(published, cells[audience](), question.id);
  return (chosen) => ({ ...sideOf(campaign, { audience, snapshot, chosen }), published: own });
}

/** What each cohort of a side shows of a question: the figures of its comparisons in their order, cohort by cohort. */
export function figuresByCohort(
  sides: WithinSides,
  audience: Audience,
  question: Question,
): readonly (readonly CohortFigure[])[] {
  const { cohorts } = sides.data[audience].snapshot.body;
  if (isOpenText(question)) return cohorts.map(() => []);
  const side = sideAt(sides, audience, question);
  const differences = compareWithin([question], side([]), sides.within[audience]());
  const found = new Map(
    differences.flatMap(({ cohort, comparisons }) =>
      comparisons.map((comparison) => [`${cohort}/${comparison.id}`, comparison] as const),
    ),
  );
  return cohorts.map(({ id }) =>
    questionFigures(question, side([id])).measures.map(({ id: measured, measure, figure }): CohortFigure => {
      const { factor } = scaleOf(measure, question);
      const comparison = found.get(`${id}/${measured}`);
      return {
        figure: figureOf(figure, factor),
        within: comparison ? withinFigure(comparison, factor) : null,
      };
    }),
  );
}

/** What each cohort of a side shows of a question, in the order of its comparisons. */
export function cohortFigures(
  told: WithinSides & { readonly texts: Texts },
  audience: Audience,
  question: Question,
): { id: string; label: string; figures: readonly CohortFigure[] }[] {
  const figures = figuresByCohort(told, audience, question);
  return told.data[audience].snapshot.body.cohorts.map(({ id }, index) => ({
    id,
    label: told.texts.cohort(audience, id),
    figures: figures[index] ?? [],
  }));
}

/** A cohort's comparison with the rest of its side; null where there is no gap. */
function withinFigure(comparison: CohortComparison, factor: number): Within | null {
  const { cohort, gap, rest, test, verdict } = comparison;
  // Fewer answers than a figure takes: beside the other's, a gap would tell the figure that is not shown.
  if (gap === null || cohort.state === 'too-few' || rest.state === 'too-few') return null;
  return {
    gap: { value: gap.estimate * factor, low: gap.low * factor, high: gap.high * factor },
    rest: figureOf(rest, factor),
    verdict: test === null || verdict === null ? 'beside' : wholeVerdict(verdict),
    standing: test?.by === 'position' ? inHundred(test.superiority) : null,
    surest: leastEffect(comparison),
  };
}
