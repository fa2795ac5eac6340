import type { Audience } from '@miroir/basics';
import { isOpenText, type Question } from '@miroir/campaign';
import { type CohortComparison, compareWithin, leastEffect, questionFigures } from '@miroir/insight';
import type { CohortFigure, Within } from '../../contract/figure.ts';
import type { SideData } from '../collect/side-data.ts';
import type { Told } from './analysis.ts';
import { figureOf, inHundred, scaleOf, wholeVerdict } from './rows.ts';
import { sideOf } from './side-of.ts';

type OfQuestions = Map<string, readonly (readonly CohortFigure[])[]>;

/** What cohorts show of a question is the same whatever is filtered: kept as long as the publication is. */
const kept = new WeakMap<SideData['snapshot'], OfQuestions>();

/**
 * What each cohort of a side shows of each of these questions, by question: the figures of its comparisons in their
 * order, cohort by cohort. Asked for together, the rest of a side is summed once a cohort.
 */
export function figuresByCohort(told: Told, audience: Audience, questions: readonly Question[]): OfQuestions {
  const { snapshot } = told.data[audience];
  const known: OfQuestions = kept.get(snapshot) ?? new Map();
  kept.set(snapshot, known);
  const wanted = questions.filter(({ id }) => !known.has(id));
  if (wanted.length > 0)
    for (const [id, figures] of figuresOf(told, audience, wanted)) known.set(id, figures);
  return known;
}

function figuresOf(told: Told, audience: Audience, questions: readonly Question[]): OfQuestions {
  const { campaign, data, within } = told;
  const { snapshot } = data[audience];
  const side = (chosen: readonly string[]) => sideOf(campaign, { audience, snapshot, chosen });
  const counted = questions.filter((question) => !isOpenText(question));
  const differences = compareWithin(counted, side([]), within()[audience]);
  const found = new Map(
    differences.flatMap(({ cohort, comparisons }) =>
      comparisons.map((comparison) => [`${cohort}/${comparison.id}`, comparison] as const),
    ),
  );
  const cohorts = snapshot.body.cohorts.map(({ id }) => ({ id, own: side([id]) }));
  return new Map(
    questions.map((question) => [
      question.id,
      cohorts.map(({ id, own }) => {
        const measures = isOpenText(question) ? [] : questionFigures(question, own).measures;
        return measures.map(({ id: measured, measure, figure }): CohortFigure => {
          const { factor } = scaleOf(measure, question);
          const comparison = found.get(`${id}/${measured}`);
          return {
            figure: figureOf(figure, factor),
            within: comparison ? withinFigure(comparison, factor) : null,
          };
        });
      }),
    ]),
  );
}

/** What each cohort of a side shows of a question, in the order of its comparisons. */
export function cohortFigures(
  told: Told,
  audience: Audience,
  question: Question,
): { id: string; label: string; figures: readonly CohortFigure[] }[] {
  const figures = figuresByCohort(told, audience, [question]).get(question.id) ?? [];
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
