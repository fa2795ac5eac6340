import type { Audience } from '@miroir/basics';
import { isOpenText, type Question } from '@miroir/campaign';
import {
  type CellsByQuestion,
  type CohortComparison,
  cellsByQuestion,
  compareWithin,
  leastEffect,
  publishedOfQuestion,
  questionFigures,
  type Side,
} from '@miroir/insight';
import type { CohortFigure, Within } from '../../contract/figure.ts';
import type { SideData } from '../collect/side-data.ts';
import type { Analysis, Told } from './analysis.ts';
import { figureOf, inHundred, scaleOf, wholeVerdict } from './rows.ts';
import { publishedOf, sideOf } from './side-of.ts';

/** The cells of each question, whatever is filtered: made once a publication. */
const cells = new WeakMap<SideData['snapshot'], CellsByQuestion>();

/** One side's published figures of one question, through a filter of its cohorts. */
function sideAt(
  { data, campaign }: Analysis,
  audience: Audience,
  question: Question,
): (chosen: string[]) => Side {
  const { snapshot } = data[audience];
  const published = publishedOf(snapshot);
  const known = cells.get(snapshot) ?? cellsByQuestion(published);
  cells.set(snapshot, known);
  const own = publishedOfQuestion(published, known, question.id);
  return (chosen) => ({ ...sideOf(campaign, { audience, snapshot, chosen }), published: own });
}

/** What each cohort of a side shows of a question: the figures of its comparisons in their order, cohort by cohort. */
export function figuresByCohort(
  analysis: Analysis,
  audience: Audience,
  question: Question,
): readonly (readonly CohortFigure[])[] {
  const { cohorts } = analysis.data[audience].snapshot.body;
  if (isOpenText(question)) return cohorts.map(() => []);
  const side = sideAt(analysis, audience, question);
  const differences = compareWithin([question], side([]), analysis.within()[audience]);
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
  told: Told,
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
  const { gap, rest, test, verdict } = comparison;
  if (gap === null) return null;
  return {
    gap: { value: gap.estimate * factor, low: gap.low * factor, high: gap.high * factor },
    rest: figureOf(rest, factor),
    verdict: test === null || verdict === null ? 'beside' : wholeVerdict(verdict),
    standing: test?.by === 'position' ? inHundred(test.superiority) : null,
    surest: leastEffect(comparison),
  };
}
