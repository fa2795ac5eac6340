import type { AnyAskedQuestion } from '@miroir/campaign';
import { isCore, tallyAnswer } from '../sheet/tally-sheet.ts';
import { keys } from '../tally/keys.ts';
import { emptyTally, mergeTally, type Tally, TallySum } from '../tally/tally.ts';
import type { Counted, Entered } from './entered.ts';
import {
  ownFigureFrom,
  type PublishedTallies,
  partsByCohort,
  type ReleaseRule,
  type Tallies,
} from './rule.ts';

/** Sums of what is counted of people, added or taken away one by one. */
export class EnteredSum {
  private readonly whole = new TallySum();
  private readonly cohorts: ReadonlyMap<string, TallySum>;
  private readonly questions: readonly AnyAskedQuestion[];
  private readonly byCohort: boolean;

  constructor(rule: ReleaseRule) {
    this.cohorts = new Map(rule.cohorts.map(({ id }) => [id, new TallySum()]));
    this.questions = rule.questionnaire.questions;
    this.byCohort = partsByCohort(rule);
  }

  /**
   * Adds (`times` 1) or takes away (-1) one person.
   * @throws RangeError when the cohort is not one of the rule's.
   */
  add(cohort: string, entered: Entered | null, times: 1 | -1): void {
    if (entered === null) return;
    const sum = this.cohorts.get(cohort);
    if (sum === undefined) throw new RangeError(`Unknown cohort ${cohort}`);
    addCounted(this.whole, this.questions, entered, times);
    if (entered.figure === 'whole-only') return;
    const view = entered.cohort ?? entered;
    addCounted(sum, this.questions, this.byCohort ? view : { core: view.core, parts: {} }, times);
  }

  /** The sums so far. */
  done(): Tallies {
    const cohorts = [...this.cohorts].map(([id, sum]): [string, Tally] => [id, sum.done()]);
    return { whole: this.whole.done(), cohorts: Object.fromEntries(cohorts) };
  }
}

function addCounted(
  sum: TallySum,
  questions: readonly AnyAskedQuestion[],
  counted: Counted,
  times: 1 | -1,
): void {
  const { core, parts } = counted;
  if (core !== null) sum.people(times);
  for (const question of questions) {
    const { id } = question;
    if (isCore(question)) {
      if (core !== null) tallyAnswer(sum, question, core[id], times);
    } else {
      const value = parts[`q:${id}`];
      if (value !== undefined) tallyAnswer(sum, question, value, times);
    }
    const comment = parts[`c:${id}`];
    if (comment !== undefined && 'polarity' in comment) sum.add(keys.comment(id, comment.polarity), times);
  }
}

/** The recount: sums over everyone's entered state, from nothing. Equal to the running sums at all times. */
export function foldEntered(
  rule: ReleaseRule,
  people: Iterable<{ readonly cohort: string; readonly entered: Entered | null }>,
): Tallies {
  const sum = new EnteredSum(rule);
  for (const { cohort, entered } of people) sum.add(cohort, entered, 1);
  return sum.done();
}

/** The sums before anything entered. */
export function emptyTallies(rule: Pick<ReleaseRule, 'cohorts'>): Tallies {
  return { whole: emptyTally, cohorts: Object.fromEntries(rule.cohorts.map(({ id }) => [id, emptyTally])) };
}

/** The running sums after a release. */
export function applyPlan(tallies: Tallies, plan: { readonly delta: Tallies }): Tallies {
  const ids = new Set([...Object.keys(tallies.cohorts), ...Object.keys(plan.delta.cohorts)]);
  const cohorts = [...ids].map((id): [string, Tally] => [
    id,
    mergeTally(tallies.cohorts[id] ?? emptyTally, plan.delta.cohorts[id] ?? emptyTally),
  ]);
  return { whole: mergeTally(tallies.whole, plan.delta.whole), cohorts: Object.fromEntries(cohorts) };
}

/** What may be shown of the sums: a cohort has its own figure from k people on (20 with an open link). */
export function publishTallies(
  rule: Pick<ReleaseRule, 'cohorts' | 'k' | 'openLink'>,
  tallies: Tallies,
): PublishedTallies {
  const fewest = ownFigureFrom(rule);
  const cohorts = rule.cohorts.map(({ id }): [string, Tally | null] => {
    const tally = tallies.cohorts[id] ?? emptyTally;
    return [id, tally.n >= fewest ? tally : null];
  });
  return { whole: tallies.whole, cohorts: Object.fromEntries(cohorts) };
}
