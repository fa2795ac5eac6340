import { type BatchTest, freshTest } from './batch.ts';
import type { PartKey } from './entered.ts';
import { EnteredSum } from './fold-entered.ts';
import { nextEntered, personOf } from './person.ts';
import { planCore } from './plan-core.ts';
import { planParts } from './plan-parts.ts';
import { type PartOutcome, type Pending, partsByCohort, type ReleasePlan, type ReleaseRule } from './rule.ts';

/** What a release is planned from. */
export interface ReleaseInput extends ReleaseRule {
  /** The last release of the round: leftovers enter for the whole audience only, or are withheld. */
  readonly atClose: boolean;
  /** Whether nobody has entered in an earlier release (the published whole counts nobody). */
  readonly firstRelease: boolean;
  /** At least everyone whose latest sheet differs from what is counted; others do no harm. */
  readonly pending: readonly Pending[];
}

/**
 * Decides what enters the published figures. Linear in the pending people; nothing is changed, the plan says all.
 *
 * - Core (every unconditional closed question): per cohort, all pending people or none.
 * - Parts (conditional questions, open texts, comments): all people whose core is up to date, or none; by cohort
 *   only where `partsByCohort`.
 * - At the close, leftovers form one batch for the whole audience only.
 *
 * Guarantee: no linear combination of published figures, over all releases, has between 1 and k − 1 contributing
 * people (`batch.ts` has the proof, `isolation.test.ts` the brute force).
 * @throws RangeError when a pending person's cohort is not one of the rule's.
 */
export function planRelease(input: ReleaseInput): ReleasePlan {
  return planReleaseWith(input, freshTest);
}

/** `planRelease` under another test of batches: for tests that loosen the rule. */
export function planReleaseWith(input: ReleaseInput, test: BatchTest): ReleasePlan {
  const { atClose, firstRelease: first } = input;
  const byCohort = partsByCohort(input);
  const people = input.pending.map((pending) => personOf(input, pending));
  const core = planCore({ rule: input, people, atClose, first, test });
  const parts = planParts({ rule: input, people, atClose, test });
  const sum = new EnteredSum(input);
  const entering: ReleasePlan['entering'][number][] = [];
  for (const person of people) {
    const next = nextEntered(person, byCohort);
    if (next === null) continue;
    const { key, cohort, entered } = person.pending;
    entering.push({ key, cohort, next });
    sum.add(cohort, entered, -1);
    sum.add(cohort, next, 1);
  }
  const changed = core.cohorts.map(({ id, state, people: count }): [string, number] => [
    id,
    state === 'entered' ? count : 0,
  ]);
  return {
    entering,
    cohorts: core.cohorts,
    parts,
    changes: { core: Object.fromEntries(changed), wholeOnly: core.wholeOnly, parts: enteredParts(parts) },
    waitingPeople: core.waiting,
    withheldPeople: core.withheld,
    delta: sum.done(),
  };
}

function enteredParts(parts: ReleasePlan['parts']): Partial<Record<PartKey, number>> {
  const entries = Object.entries(parts) as [PartKey, PartOutcome][];
  return Object.fromEntries(entries.map(([part, { entered }]) => [part, entered]));
}
