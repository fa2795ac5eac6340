import { Batch, type BatchTest, type Change } from './batch.ts';
import type { PartKey } from './entered.ts';
import { countsInCohort, type Person, partChanges } from './person.ts';
import { type PartOutcome, partsByCohort, partsOf, type ReleaseRule } from './rule.ts';

interface PartsInput {
  readonly rule: ReleaseRule;
  /** After the core was planned. */
  readonly people: readonly Person[];
  readonly atClose: boolean;
  readonly test: BatchTest;
}

interface Candidate {
  readonly person: Person;
  readonly change: Change;
}

/** Decides part by part which changes enter; people's `updates` are filled as a side result. */
export function planParts({
  rule,
  people,
  atClose,
  test,
}: PartsInput): Partial<Record<PartKey, PartOutcome>> {
  const thresholds = partsOf(rule);
  const byPart = new Map<PartKey, Candidate[]>();
  for (const person of people) {
    for (const [part, change] of partChanges(person)) {
      const list = byPart.get(part);
      if (list === undefined) byPart.set(part, [{ person, change }]);
      else list.push({ person, change });
    }
  }
  const outcomes: Partial<Record<PartKey, PartOutcome>> = {};
  for (const [part, k] of thresholds) {
    const candidates = byPart.get(part);
    if (candidates === undefined) continue;
    const plan = { part, k, candidates, test };
    const entered = partsByCohort(rule) ? enterByCohort(plan, rule, atClose) : enter(plan, 'both');
    const held = candidates.length - entered;
    outcomes[part] = { state: entered === 0 ? 'held' : held === 0 ? 'updated' : 'partly', entered, held };
  }
  return outcomes;
}

interface PartPlan {
  readonly part: PartKey;
  readonly k: number;
  readonly candidates: readonly Candidate[];
  readonly test: BatchTest;
}

/** Lets all candidates enter, or none. Returns how many did. */
function enter({ part, k, candidates, test }: PartPlan, scope: 'both' | 'whole'): number {
  if (candidates.length === 0) return 0;
  const batch = new Batch();
  for (const { change } of candidates) batch.count(part, change);
  if (!batch.passes(test, k)) return 0;
  for (const { person } of candidates) person.updates.push({ part, scope });
  return candidates.length;
}

/**
 * Each cohort by itself, so that the whole minus the cohorts isolates nobody; at the close what is left of all
 * cohorts together, for the whole audience only.
 */
function enterByCohort(plan: PartPlan, rule: ReleaseRule, atClose: boolean): number {
  const groups = new Map(rule.cohorts.map(({ id }): [string, Candidate[]] => [id, []]));
  const leftovers: Candidate[] = [];
  for (const candidate of plan.candidates) {
    const group = groups.get(candidate.person.pending.cohort);
    if (group !== undefined && countsInCohort(candidate.person)) group.push(candidate);
    else leftovers.push(candidate);
  }
  let entered = 0;
  for (const candidates of groups.values()) {
    const count = enter({ ...plan, candidates }, 'both');
    if (count === 0) leftovers.push(...candidates);
    entered += count;
  }
  return atClose ? entered + enter({ ...plan, candidates: leftovers }, 'whole') : entered;
}
