import type { Question } from '@miroir/campaign';
import type { Estimate, Figure } from '../figures/figure.ts';
import type { Side } from '../figures/side.ts';
import { selection } from '../stats/families.ts';
import type { Verdict } from '../stats/verdict.ts';
import { subtractTally } from '../tally/tally.ts';
import { compareQuestion } from './compare-question.ts';
import type { Comparison } from './comparison.ts';
import { judge } from './judge.ts';

/** A measure of one cohort beside the rest of its own side; the gap is cohort minus rest. */
export interface CohortComparison extends Omit<Comparison, 'employees' | 'consumers'> {
  readonly cohort: Figure<Estimate>;
  readonly rest: Figure<Estimate>;
}

/** How one cohort answers one question beside the rest of its own side. */
export interface CohortDifference {
  readonly cohort: string;
  readonly question: string;
  readonly comparisons: readonly CohortComparison[];
  readonly corrected: number | null;
  /** null where the two cannot be compared. */
  readonly verdict: Verdict | null;
}

/** The differences inside one side. */
export interface WithinSide {
  readonly differences: readonly CohortDifference[];
  /** Questions of all cohorts, judged together. */
  readonly family: number;
}

/** Each cohort of a side beside all others of it, question by question, in one family of their own. */
export function compareWithin(questions: readonly Question[], side: Side): WithinSide {
  const raw = side.cohorts.flatMap(({ id }) => {
    const pair = againstRest(side, id);
    return pair === null
      ? []
      : questions.map((question) => ({ cohort: id, view: compareQuestion(question, pair) }));
  });
  const family = selection(raw.flatMap(({ view: { p } }) => (p === null ? [] : [p])));
  return {
    family: family.size,
    differences: raw.map(({ cohort, view }) => {
      const { question, comparisons, corrected, verdict } = judge(view, family);
      const renamed = comparisons.map(({ employees, consumers, ...own }): CohortComparison => {
        return { ...own, cohort: employees, rest: consumers };
      });
      return { cohort, question, comparisons: renamed, corrected, verdict };
    }),
  };
}

/** A cohort, and everybody else who is counted on its side; null where it has no figure or is everybody. */
function againstRest(
  side: Side,
  cohort: string,
): { readonly employees: Side; readonly consumers: Side } | null {
  const own = side.published?.cohorts[cohort] ?? null;
  if (side.published === null || own === null || side.cohorts.length < 2) return null;
  const whole = subtractTally(side.published.whole, own);
  const rest = side.cohorts.filter(({ id }) => id !== cohort);
  return {
    employees: { ...side, filter: [cohort] },
    consumers: { ...side, cohorts: rest, published: { whole, cohorts: {} }, filter: null },
  };
}
