import type { Question } from '@miroir/campaign';
import type { Estimate, Figure } from '../figures/figure.ts';
import type { Side } from '../figures/side.ts';
import { type Selection, selection } from '../stats/families.ts';
import type { Verdict } from '../stats/verdict.ts';
import type { Steps } from '../steps.ts';
import { subtractTally } from '../tally/tally.ts';
import { compareQuestion } from './compare-question.ts';
import type { Comparison } from './comparison.ts';
import { judge } from './judge.ts';
import { questionPs, testablesOf } from './testables.ts';

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

/** The family of all differences inside a side: every question of every cohort, a step each, beside the rest of its own side. */
export function* judgeWithin(questions: readonly Question[], side: Side): Steps<Selection> {
  const found: number[] = [];
  for (const { id } of side.cohorts) {
    const pair = againstRest(side, id);
    if (pair !== null) {
      const [own, rest] = [testablesOf(questions, pair.employees), testablesOf(questions, pair.consumers)];
      for (const p of questionPs(own, rest)) found.push(p);
    }
    yield;
  }
  return selection(found);
}

/**
 * How each cohort of a side answers these questions beside the rest of it, judged in the family of `judgeWithin`. The
 * rest is summed once a cohort, however many questions there are.
 */
export function compareWithin(
  questions: readonly Question[],
  side: Side,
  family: Selection,
): CohortDifference[] {
  return side.cohorts.flatMap(({ id }): CohortDifference[] => {
    const pair = againstRest(side, id);
    if (pair === null) return [];
    return questions.map((question) => {
      const { comparisons, corrected, verdict } = judge(compareQuestion(question, pair), family);
      const renamed = comparisons.map(({ employees, consumers, ...own }): CohortComparison => {
        return { ...own, cohort: employees, rest: consumers };
      });
      return { cohort: id, question: question.id, comparisons: renamed, corrected, verdict };
    });
  });
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
