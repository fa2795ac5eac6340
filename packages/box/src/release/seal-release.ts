import type { KeyObject } from 'node:crypto';
import { type SnapshotInput, sealedHash, sealSnapshot } from '@miroir/exchange';
import { cell, keys, polarities, publishTallies, type ReleaseRule, type Tallies } from '@miroir/insight';
import { type PortalFile, releaseDueAt } from '@miroir/portal';
import type { ReleaseDraft } from './run-release.ts';

/** Signs what a release publishes. The bytes are stored with the commit and never made a second time. */
export function releaseSealer(parts: { file: PortalFile; rule: ReleaseRule; key: KeyObject }) {
  const { file, rule, key } = parts;
  return async (draft: ReleaseDraft): Promise<{ sealed: string; head: string }> => {
    const due = draft.final ? null : releaseDueAt(file, draft);
    const sealed = await sealSnapshot(
      key,
      {
        audience: file.audience,
        campaign: file.questionnaire.campaign,
        fingerprint: file.questionnaire.fingerprint,
        round: file.round,
        epoch: draft.epoch,
        serial: draft.serial,
        previous: draft.previous,
        keyList: file.keyListDigest,
        nextDue: due === null ? null : new Date(due).toISOString(),
      },
      snapshotBody(rule, draft),
    );
    return { sealed, head: sealedHash(sealed) };
  };
}

function snapshotBody(rule: ReleaseRule, draft: ReleaseDraft): SnapshotInput {
  const { plan, tallies } = draft;
  const published = publishTallies(rule, tallies);
  return {
    releasedAt: new Date(draft.releasedAt).toISOString(),
    k: rule.k,
    commentsK: rule.commentsK,
    atClose: draft.atClose,
    whole: published.whole,
    cohorts: rule.cohorts.map(({ id, headcount }) => ({
      id,
      headcount,
      tally: published.cohorts[id] ?? null,
      ...cohortState(draft, id, published.cohorts[id] !== null),
    })),
    parts: Object.fromEntries(
      Object.entries(draft.parts).map(([part, updatedSerial]) => [
        part,
        { n: peopleInPart(tallies, part), updatedSerial },
      ]),
    ),
    changes: {
      core: { ...plan.changes.core },
      wholeOnly: plan.changes.wholeOnly,
      parts: Object.fromEntries(
        Object.entries(plan.changes.parts).map(([part, people]) => [part, people ?? 0]),
      ),
    },
    waitingPeople: draft.waiting,
    withheld: draft.withheld,
    // Only the roll knows of replacements: its heartbeat tells them.
    replacements: 0,
  };
}

type CohortState = Pick<SnapshotInput['cohorts'][number], 'state' | 'waitingReason'>;

function cohortState({ plan, tallies }: ReleaseDraft, id: string, hasFigure: boolean): CohortState {
  const outcome = plan.cohorts.find((cohort) => cohort.id === id);
  if (outcome?.state === 'waiting') return { state: 'waiting', waitingReason: outcome.reason };
  if (hasFigure) return { state: 'shown' };
  const inWhole = outcome?.state === 'whole-only' || (tallies.cohorts[id]?.n ?? 0) > 0;
  return inWhole ? { state: 'whole-only' } : { state: 'waiting', waitingReason: 'fewer-than-k-people' };
}

/** People counted in a part (`q:<id>` or `c:<id>`) of the whole. */
function peopleInPart({ whole }: Tallies, part: string): number {
  const id = part.slice(2);
  const cells = part.startsWith('c:')
    ? polarities.map((polarity) => keys.comment(id, polarity))
    : [keys.answered(id), keys.unsure(id), keys.skipped(id)];
  return cells.reduce((sum, key) => sum + cell(whole, key), 0);
}
