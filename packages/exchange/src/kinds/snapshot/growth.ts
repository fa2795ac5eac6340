import { sameEngine } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import {
  batchSizeOf,
  cell,
  emptyTally,
  firstBatchSizeOf,
  keys,
  type PartKey,
  partsOf,
  polarities,
  type Tally,
} from '@miroir/insight';
import type { RefusalReason } from '../../envelope/refusal.ts';
import type { SnapshotBody } from './schema.ts';

type Cohort = SnapshotBody['cohorts'][number];

/**
 * What is wrong with the step from one snapshot of a round to the next, or null. What has entered is final, so figures
 * only grow, and by whole batches: anything else would let the difference of the two tell of a few people.
 * `before` is null for the first one, which grows from nobody.
 */
export function checkGrowth(
  body: SnapshotBody,
  before: SnapshotBody | null,
  questionnaire: Questionnaire,
): RefusalReason | null {
  if (before !== null) {
    if (before.atClose) return 'after-close';
    if (!sameEngine(body.engine, before.engine)) return 'changed-engine';
    const partition = checkPartition(body.cohorts, before.cohorts);
    if (partition !== null) return partition;
  }
  const rule = { questionnaire, k: body.k, commentsK: body.commentsK };
  let byCohort = 0;
  for (const cohort of body.cohorts) {
    const was = before?.cohorts.find(({ id }) => id === cohort.id)?.tally ?? emptyTally;
    const now = cohort.tally ?? emptyTally;
    const fewest = was.n === 0 ? firstBatchSizeOf(body) : batchSizeOf(body);
    const refusal = checkStep(now, was, { ...rule, fewest });
    if (refusal !== null) return refusal;
    byCohort += now.n - was.n;
  }
  const was = before?.whole ?? emptyTally;
  const refusal = checkStep(body.whole, was, { ...rule, fewest: batchSizeOf(body) });
  if (refusal !== null) return refusal;
  return checkLeftovers(body, body.whole.n - was.n - byCohort);
}

/** Who can be told apart was frozen at launch: the same cohorts, as large, and none loses a figure it had. */
function checkPartition(cohorts: readonly Cohort[], before: readonly Cohort[]): RefusalReason | null {
  for (const was of before) {
    const now = cohorts.find(({ id }) => id === was.id);
    if (now === undefined || (was.tally !== null && now.tally === null)) return 'vanished-cohort';
    if (now.headcount !== was.headcount) return 'changed-headcount';
  }
  return cohorts.length === before.length ? null : 'added-cohort';
}

interface StepRule {
  readonly questionnaire: Questionnaire;
  readonly k: number;
  readonly commentsK: number;
  /** Fewest people who come together, replacements included: nothing published separates them. */
  readonly fewest: number;
}

function checkStep(now: Tally, was: Tally, rule: StepRule): RefusalReason | null {
  if (now.n < was.n || Object.keys(was.counts).some((key) => cell(now, key) < cell(was, key)))
    return 'fallen-figure';
  if (isSmall(now.n - was.n, rule.fewest)) return 'small-growth';
  for (const [part, { fewest }] of partsOf(rule)) {
    const keysOfPart = totalsOf(part);
    const growth = keysOfPart.reduce((sum, key) => sum + cell(now, key) - cell(was, key), 0);
    if (isSmall(growth, fewest)) return 'small-part-growth';
  }
  return rule.questionnaire.questions.some(({ id }) => movesWithoutPeople(id, now, was))
    ? 'changed-without-people'
    : null;
}

/** Whether a cell of a question grew although nobody more answered it. */
function movesWithoutPeople(question: string, now: Tally, was: Tally): boolean {
  const answered = keys.answered(question);
  if (cell(now, answered) > cell(was, answered)) return false;
  const totals = new Set([answered, keys.skipped(question), keys.unsure(question)]);
  const prefix = answered.slice(0, answered.lastIndexOf('/') + 1);
  return Object.keys(now.counts).some(
    (key) => key.startsWith(prefix) && !totals.has(key) && cell(now, key) > cell(was, key),
  );
}

/** Before the close the whole grows by its cohorts alone; at the close by one batch of leftovers more. */
function checkLeftovers(body: SnapshotBody, leftovers: number): RefusalReason | null {
  if (leftovers < 0) return 'inconsistent';
  if (leftovers > 0 && !body.atClose) return 'early-leftovers';
  return isSmall(leftovers, batchSizeOf(body)) ? 'small-growth' : null;
}

function totalsOf(part: PartKey): string[] {
  const id = part.slice(2);
  if (part.startsWith('c:')) return polarities.map((polarity) => keys.comment(id, polarity));
  return [keys.answered(id), keys.unsure(id)];
}

function isSmall(people: number, fewest: number): boolean {
  return people > 0 && people < fewest;
}
