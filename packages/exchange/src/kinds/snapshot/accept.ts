import { type Audience, canonicalJson, type Result } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import { type Accepted, type ChainState, continueChain } from '../../envelope/chain.ts';
import type { RefusalReason } from '../../envelope/refusal.ts';
import type { OpenedSnapshot, SnapshotBody } from './schema.ts';
import { checkTally } from './tally-checks.ts';

/** What the comparison agreed on with one portal before anything was sealed. */
export interface ChainRules {
  readonly audience: Audience;
  readonly campaign: string;
  /** This audience's questionnaire under each fingerprint the comparison knows. */
  readonly questionnaires: ReadonlyMap<string, Questionnaire>;
}

/** What the comparison remembers of one portal's snapshots. */
export type SnapshotChain = ChainState<OpenedSnapshot>;

/** Decides whether a verified snapshot continues what the comparison knows of a portal, place and content. */
export function acceptSnapshot(
  state: SnapshotChain,
  opened: OpenedSnapshot,
  { audience, campaign, questionnaires }: ChainRules,
): Result<Accepted<OpenedSnapshot>, RefusalReason> {
  const rounds = new Map(
    [...questionnaires].map(([fingerprint, { schedule }]) => [
      fingerprint,
      schedule.rounds.map(({ id }) => id),
    ]),
  );
  return continueChain(state, opened, {
    pins: { audience, campaign, rounds },
    check: (before) => {
      const questionnaire = questionnaires.get(opened.header.fingerprint);
      if (questionnaire === undefined) return 'unknown-fingerprint';
      return checkKeyList(opened, before) ?? checkBody(opened, questionnaire, before);
    },
  });
}

/** Who could answer never changes within a round: another list of keys would be another roll. */
function checkKeyList({ header }: OpenedSnapshot, before: OpenedSnapshot | null): RefusalReason | null {
  if (before?.header.round !== header.round || before.header.fingerprint !== header.fingerprint) return null;
  return header.keyList === before.header.keyList ? null : 'changed-key-list';
}

/** With an open link a cohort has its own figure from 20 people on. */
const openCohortFrom = 20;

/** What is wrong with a snapshot's content, or null. `before` is the snapshot it follows in its chain. */
export function checkBody(
  opened: OpenedSnapshot,
  questionnaire: Questionnaire,
  before: OpenedSnapshot | null,
): RefusalReason | null {
  const { header, body } = opened;
  const { privacy, cohorts } = questionnaire;
  if (body.k < privacy.k || body.commentsK < privacy.comments) return 'weaker-threshold';
  const ids = new Set(cohorts.cohorts.map(({ id }) => id));
  if (body.cohorts.some(({ id }) => !ids.has(id))) return 'unknown-cell';
  if (new Set(body.cohorts.map(({ id }) => id)).size !== body.cohorts.length) return 'inconsistent';
  if (Object.values(body.parts).some(({ updatedSerial }) => updatedSerial > header.serial))
    return 'inconsistent';
  return checkChanges(body) ?? checkFigures(body, questionnaire) ?? checkDeclared(opened, before);
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
    // Each person may use one replacement credential, so a cohort may count up to twice its people.
    if (headcount !== null && tally.n > 2 * headcount) return 'inconsistent';
    people += tally.n;
  }
  // At the close the whole takes withdrawals that a cohort's own figure may no longer follow.
  return people > body.whole.n && !body.atClose ? 'inconsistent' : null;
}

/** A release that declares no change must publish the very figures of the one before. */
function checkDeclared(
  { header, body }: OpenedSnapshot,
  before: OpenedSnapshot | null,
): RefusalReason | null {
  if (before?.header.round !== header.round || before.header.fingerprint !== header.fingerprint) return null;
  const { core, wholeOnly, parts } = body.changes;
  const quiet = [...Object.values(core), wholeOnly, ...Object.values(parts)].every((people) => people === 0);
  if (!quiet) return null;
  return canonicalJson(body.whole) === canonicalJson(before.body.whole) ? null : 'undeclared-change';
}
