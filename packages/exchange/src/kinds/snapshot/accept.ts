import { canonicalJson, type Result } from '@miroir/basics';
import { type Questionnaire, questionFingerprints } from '@miroir/campaign';
import { type PartKey, partsByCohort, partsOf, type Tally } from '@miroir/insight';
import type { Accepted, ChainState } from '../../envelope/chain.ts';
import { continueKnown, type KnownQuestionnaires } from '../../envelope/known-questionnaires.ts';
import type { RefusalReason } from '../../envelope/refusal.ts';
import { addedTo, keepsAll } from '../amendment/notice.ts';
import { checkGrowth } from './growth.ts';
import type { OpenedSnapshot, SnapshotBody } from './schema.ts';
import { checkTally } from './tally-checks.ts';

/** What the comparison remembers of one portal's snapshots. */
export type SnapshotChain = ChainState<OpenedSnapshot>;

/** Decides whether a verified snapshot continues what the comparison knows of a portal, place and content. */
export function acceptSnapshot(
  state: SnapshotChain,
  opened: OpenedSnapshot,
  known: KnownQuestionnaires,
): Result<Accepted<OpenedSnapshot>, RefusalReason> {
  return continueKnown(state, opened, {
    ...known,
    roundsOf: ({ schedule }) => schedule.rounds.map(({ id }) => id),
    check: (questionnaire, before) =>
      checkKeyList(opened, before) ?? checkBody(opened, questionnaire, before),
  });
}

/** Who could answer never changes within a round: another list of keys would be another roll. */
function checkKeyList({ header }: OpenedSnapshot, before: OpenedSnapshot | null): RefusalReason | null {
  if (before?.header.round !== header.round || before.header.fingerprint !== header.fingerprint) return null;
  return header.keyList === before.header.keyList ? null : 'changed-key-list';
}

/** What is wrong with a snapshot's content, or null. `before` is the snapshot it follows in its chain. */
export function checkBody(
  opened: OpenedSnapshot,
  questionnaire: Questionnaire,
  before: OpenedSnapshot | null,
): RefusalReason | null {
  const { header, body } = opened;
  const { privacy, cohorts } = questionnaire;
  if (body.k < privacy.k || body.commentsK < privacy.comments) return 'weaker-threshold';
  if (canonicalJson(body.questions) !== canonicalJson(questionFingerprints(questionnaire)))
    return 'other-question';
  const ids = new Set(cohorts.cohorts.map(({ id }) => id));
  if (body.cohorts.some(({ id }) => !ids.has(id))) return 'unknown-cell';
  if (new Set(body.cohorts.map(({ id }) => id)).size !== body.cohorts.length) return 'inconsistent';
  const isSameRound =
    before?.header.round === header.round && before.header.fingerprint === header.fingerprint;
  if (isSameRound && !keepsAll(before.body.amendments, body.amendments)) return 'changed-amendments';
  return (
    checkFigures(body, questionnaire) ?? checkGrowth(body, isSameRound ? before.body : null, questionnaire)
  );
}

function checkFigures(body: SnapshotBody, questionnaire: Questionnaire): RefusalReason | null {
  const whole = checkTally(questionnaire, body.whole, body);
  if (whole !== null) return whole;
  const byCohort = partsByCohort(body);
  const partKeys = [...partsOf({ questionnaire, k: body.k, commentsK: body.commentsK }).keys()];
  let people = 0;
  for (const { id, tally, headcount } of body.cohorts) {
    if (tally === null) continue;
    const refusal = checkTally(questionnaire, tally, body);
    if (refusal !== null) return refusal;
    if (!byCohort && hasParts(tally, partKeys)) return 'parts-by-cohort';
    // Each person may use one replacement credential, so a cohort may count up to twice its people, added ones too.
    if (headcount !== null && tally.n > 2 * (headcount + addedTo(body.amendments, id))) return 'inconsistent';
    people += tally.n;
  }
  return people > body.whole.n ? 'inconsistent' : null;
}

function hasParts(tally: Tally, parts: readonly PartKey[]): boolean {
  const prefixes = parts.map((part) => `${part.replace(':', '/')}/`);
  return Object.keys(tally.counts).some((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}
