import type { AnyAskedQuestion } from '@miroir/campaign';
import { isCore, tallyAnswer } from '../sheet/tally-sheet.ts';
import { keys } from '../tally/keys.ts';
import { emptyTally, mergeTally, type Tally, TallySum } from '../tally/tally.ts';
import type { Core, Entered, PartKey } from './entered.ts';
import { type PublishedTallies, partsByCohort, type ReleaseRule, type Tallies } from './rule.ts';

/**
 * Sums of what is counted of people, added or taken away one by one. Each cell of each person is added once: to the
 * cohort's figure or, where that does not count it, to what the whole alone counts; the whole is their sum.
 */
export class EnteredSum {
  private readonly wholeAlone = new TallySum();
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
    const own = this.cohorts.get(cohort);
    if (own === undefined) throw new RangeError(`Unknown cohort ${cohort}`);
    const sum = entered.figure === 'cohort' ? own : this.wholeAlone;
    addCore(sum, this.questions, entered.core, times);
    for (const question of this.questions) {
      const { id } = question;
      const value = isCore(question) ? undefined : entered.parts[`q:${id}`];
      if (value !== undefined) tallyAnswer(this.sumOf(sum, entered, `q:${id}`), question, value, times);
      const comment = entered.parts[`c:${id}`];
      if (comment !== undefined && 'polarity' in comment)
        this.sumOf(sum, entered, `c:${id}`).add(keys.comment(id, comment.polarity), times);
    }
  }

  /** Which sum takes a part: the one of the core, where parts have figures by cohort and this one entered there. */
  private sumOf(core: TallySum, { wholeOnlyParts }: Entered, part: PartKey): TallySum {
    return this.byCohort && wholeOnlyParts?.includes(part) !== true ? core : this.wholeAlone;
  }

  /** The sums so far. */
  done(): Tallies {
    const whole = new TallySum();
    whole.tally(this.wholeAlone.done(), 1);
    const cohorts = [...this.cohorts].map(([id, sum]): [string, Tally] => {
      const tally = sum.done();
      whole.tally(tally, 1);
      return [id, tally];
    });
    return { whole: whole.done(), cohorts: Object.fromEntries(cohorts) };
  }
}

function addCore(sum: TallySum, questions: readonly AnyAskedQuestion[], core: Core, times: 1 | -1): void {
  sum.people(times);
  for (const question of questions)
    if (isCore(question)) tallyAnswer(sum, question, core[question.id], times);
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
