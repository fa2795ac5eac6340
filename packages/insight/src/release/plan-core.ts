import { Batch, type BatchTest } from './batch.ts';
import { countsInCohort, type Person } from './person.ts';
import type { CohortOutcome, ReleaseRule, WaitingReason } from './rule.ts';

/** What the first pass of a release decides; people's `entry` is set as a side result. */
export interface CorePlan {
  readonly cohorts: CohortOutcome[];
  /** People of the batch of leftovers. */
  readonly wholeOnly: number;
  readonly waiting: number;
  readonly withheld: number;
}

interface CoreInput {
  readonly rule: ReleaseRule;
  readonly people: readonly Person[];
  readonly atClose: boolean;
  /** Nobody has entered before. */
  readonly first: boolean;
  readonly test: BatchTest;
}

/** Whether these people may enter as one batch. */
function passes(people: readonly Person[], k: number, test: BatchTest): boolean {
  const batch = new Batch();
  for (const { core } of people) for (const [question, change] of core) batch.count(question, change);
  return batch.passes(test, k);
}

/**
 * Lets whole cohorts enter, then, at the close, the leftovers as one batch for the whole audience only. When the
 * close is the first release and leftovers number 1 to k − 1, the smallest entering cohort joins them.
 */
export function planCore({ rule, people, atClose, first, test }: CoreInput): CorePlan {
  const { k } = rule;
  const changing = people.filter(({ core }) => core.length > 0);
  const groups = new Map(rule.cohorts.map(({ id }): [string, Person[]] => [id, []]));
  for (const person of changing) {
    const group = groups.get(person.pending.cohort);
    if (group === undefined) throw new RangeError(`Unknown cohort ${person.pending.cohort}`);
    group.push(person);
  }
  const leftovers: Person[] = [];
  for (const group of groups.values()) {
    // Who entered with the leftovers of a close is in no cohort's figure, and never comes back into one.
    const inCohort = group.filter(countsInCohort);
    const enters = inCohort.length > 0 && passes(inCohort, k, test);
    if (enters) for (const person of inCohort) person.entry = 'cohort';
    leftovers.push(...group.filter(({ entry }) => entry === 'waits'));
  }
  if (atClose) enterLeftovers({ rule, groups, leftovers, first, test });
  const left = changing.filter(({ entry }) => entry === 'waits').length;
  return {
    cohorts: [...groups].map(([id, group]) => outcomeOf(id, group, { k, atClose })),
    wholeOnly: changing.filter(({ entry }) => entry === 'whole-only').length,
    waiting: atClose ? 0 : left,
    withheld: atClose ? left : 0,
  };
}

interface Leftovers extends Pick<CoreInput, 'rule' | 'first' | 'test'> {
  readonly groups: ReadonlyMap<string, Person[]>;
  readonly leftovers: readonly Person[];
}

function enterLeftovers({ rule, groups, leftovers, first, test }: Leftovers): void {
  if (leftovers.length === 0) return;
  const batch = [...leftovers];
  if (first && leftovers.length < rule.k) {
    const entering = [...groups.values()].filter((group) => group.some(({ entry }) => entry === 'cohort'));
    const smallest = entering.reduce<Person[] | undefined>(
      (least, group) => (least === undefined || group.length < least.length ? group : least),
      undefined,
    );
    batch.push(...(smallest ?? []));
  }
  if (!passes(batch, rule.k, test)) return;
  for (const person of batch) person.entry = 'whole-only';
}

function outcomeOf(
  id: string,
  group: Person[],
  { k, atClose }: { k: number; atClose: boolean },
): CohortOutcome {
  const people = group.length;
  if (people === 0) return { id, state: 'unchanged', people: 0 };
  if (group.some(({ entry }) => entry === 'cohort')) {
    return { id, state: 'entered', people: group.filter(({ entry }) => entry === 'cohort').length };
  }
  if (group.some(({ entry }) => entry === 'whole-only')) return { id, state: 'whole-only', people };
  if (atClose) return { id, state: 'withheld', people };
  const reason: WaitingReason = people < k ? 'fewer-than-k-people' : 'a-question-changed-for-too-few';
  return { id, state: 'waiting', people, reason };
}
