import type { Audience } from '@miroir/basics';
import { isOpenText, type Question } from '@miroir/campaign';
import { type CohortComparison, compareWithin, leastEffect, questionFigures } from '@miroir/insight';
import type { CohortFigure, Within } from '../../contract/figure.ts';
import type { Told } from './analysis.ts';
import { figureOf, inHundred, scaleOf, wholeVerdict } from './rows.ts';
import { sideOf } from './side-of.ts';

/** What each cohort of a side shows of a question, in the order of its comparisons. */
export function cohortFigures(
  told: Told,
  audience: Audience,
  question: Question,
): { id: string; label: string; figures: CohortFigure[] }[] {
  const { campaign, data, texts } = told;
  const whole = sideOf(campaign, { audience, snapshot: data[audience].snapshot, chosen: [] });
  const differences = isOpenText(question) ? [] : compareWithin(question, whole, told.within()[audience]);
  return data[audience].snapshot.body.cohorts.map(({ id }) => {
    const own = sideOf(campaign, { audience, snapshot: data[audience].snapshot, chosen: [id] });
    const difference = differences.find((each) => each.cohort === id);
    const measures = isOpenText(question) ? [] : questionFigures(question, own).measures;
    const figures = measures.map(({ id: measured, measure, figure }): CohortFigure => {
      const { factor } = scaleOf(measure, question);
      const found = difference?.comparisons.find((each) => each.id === measured);
      return { figure: figureOf(figure, factor), within: found ? withinFigure(found, factor) : null };
    });
    return { id, label: texts.cohort(audience, id), figures };
  });
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
