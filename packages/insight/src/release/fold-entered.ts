import type { AnyAskedQuestion } from '@miroir/campaign';
import { isCore, tallyAnswer } from '../sheet/tally-sheet.ts';
import { keys } from '../tally/keys.ts';
import { emptyTally, mergeTally, type Tally, TallySum } from '../tally/tally.ts';
import type { Core, Entered, Parts } from './entered.ts';
import { type PublishedTallies, partsByCohort, type ReleaseRule, type Tallies } from './rule.ts';

interface Counted {
  readonly core: Core;
  readonly parts: Parts;
}

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
  add(cohort: string, entered: Entered, times: 1 | -1): void {
    const sum = this.cohorts.get(cohort);
    if (sum === undefined) throw new RangeError(`Unknown cohort ${cohort}`);
    addCounted(this.whole, this.questions, entered, times);
    if (entered.figure === 'whole-only') return;
    const parts = this.byCohort ? partsOfCohort(entered) : {};
    addCounted(sum, this.questions, { core: entered.core, parts }, times);
  }

  /** The sums so far. */
  done(): Tallies {
    const cohorts = [...this.cohorts].map(([id, sum]): [string, Tally] => [id, sum.done()]);
    return { whole: this.whole.done(), cohorts: Object.fromEntries(cohorts) };
  }
}

function partsOfCohort({ parts, wholeOnlyParts }: Entered): Parts {
  if (wholeOnlyParts === undefined) return parts;
  const own = Object.entries(parts).filter(([part]) => !wholeOnlyParts.some((other) => other === part));
  return Object.fromEntries(own);
}

function addCounted(
  sum: TallySum,
  questions: readonly AnyAskedQuestion[],
  counted: Counted,
  times: 1 | -1,
): void {
  const { core, parts } = counted;
  sum.people(times);
  for (const question of questions) {
    const { id } = question;
    if (isCore(question)) {
      tallyAnswer(sum, question, core[id], times);
    } else {
      const value = parts[`q:${id}`];
      if (value !== undefined) tallyAnswer(sum, question, value, times);
    }
    const comment = parts[`c:${id}`];
    if (comment !== undefined && 'polarity' in comment) sum.add(keys.comment(id, comment.polarity), times);
  }
}

/**
 * The recount: sums over everyone who entered, from nothing. With the entered people who have withdrawn since, it is
 * the running sums at all times.
 */
export function foldEntered(
  rule: ReleaseRule,
  people: Iterable<{ readonly cohort: string; readonly entered: Entered }>,
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

/** What may be shown of the sums: a cohort has its own figure from its first batch on. */
export function publishTallies(rule: Pick<ReleaseRule, 'cohorts'>, tallies: Tallies): PublishedTallies {
  const cohorts = rule.cohorts.map(({ id }): [string, Tally | null] => {
    const tally = tallies.cohorts[id] ?? emptyTally;
    return [id, tally.n > 0 ? tally : null];
  });
  return { whole: tallies.whole, cohorts: Object.fromEntries(cohorts) };
}
