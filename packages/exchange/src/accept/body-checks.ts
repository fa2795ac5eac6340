import { canonicalJson } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import type { SnapshotBody } from '../schema/snapshot.ts';
import type { OpenedSnapshot } from '../seal/open-sealed.ts';
import type { RefusalReason } from './refusal.ts';
import { checkTally } from './tally-checks.ts';

/** With an open link a cohort has its own figure from 20 people on. */
const openCohortFrom = 20;

/** What is wrong with a snapshot's content, or null. `before` is the snapshot it follows in its chain. */
export function checkBody(
  { header, body }: OpenedSnapshot,
  questionnaire: Questionnaire,
  before: OpenedSnapshot | null,
): RefusalReason | null {
  const { privacy, schedule, cohorts } = questionnaire;
  if (!schedule.rounds.some(({ id }) => id === header.round)) return 'unknown-round';
  if (body.k < privacy.k || body.commentsK < privacy.comments) return 'weaker-threshold';
  const ids = new Set(cohorts.cohorts.map(({ id }) => id));
  if (body.cohorts.some(({ id }) => !ids.has(id))) return 'unknown-cell';
  if (new Set(body.cohorts.map(({ id }) => id)).size !== body.cohorts.length) return 'inconsistent';
  if (Object.values(body.parts).some(({ updatedSerial }) => updatedSerial > header.serial))
    return 'inconsistent';
  return checkChanges(body) ?? checkFigures(body, questionnaire) ?? checkDeclared(body, before);
}

/** Every declared batch is empty or has its threshold of people. */
function checkChanges({ changes, k, commentsK }: SnapshotBody): RefusalReason | null {
  if ([...Object.values(changes.core), changes.wholeOnly].some((people) => people > 0 && people < k))
    return 'small-change';
  const small = Object.entries(changes.parts).some(
    ([part, people]) => people > 0 && people < (part.startsWith('c:') ? commentsK : k),
  );
  return small ? 'small-change' : null;
}

function checkFigures(body: SnapshotBody, questionnaire: Questionnaire): RefusalReason | null {
  const whole = checkTally(questionnaire, body.whole, body);
  if (whole !== null) return whole;
  let people = 0;
  for (const { tally, state, headcount } of body.cohorts) {
    if (tally === null) continue;
    // A cohort may wait with its new answers and still have the figure of an earlier release.
    if (state === 'whole-only') return 'inconsistent';
    if (headcount === null && tally.n > 0 && tally.n < openCohortFrom) return 'too-few';
    const refusal = checkTally(questionnaire, tally, body);
    if (refusal !== null) return refusal;
    if (headcount !== null && tally.n > headcount) return 'inconsistent';
    people += tally.n;
  }
  return people > body.whole.n ? 'inconsistent' : null;
}

/** A release that declares no change must publish the very figures of the one before. */
function checkDeclared(body: SnapshotBody, before: OpenedSnapshot | null): RefusalReason | null {
  const { core, wholeOnly, parts } = body.changes;
  const quiet = [...Object.values(core), wholeOnly, ...Object.values(parts)].every((people) => people === 0);
  if (before === null || !quiet) return null;
  return canonicalJson(body.whole) === canonicalJson(before.body.whole) ? null : 'undeclared-change';
}
