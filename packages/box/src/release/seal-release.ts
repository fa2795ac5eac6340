import type { KeyObject } from 'node:crypto';
import { questionFingerprints } from '@miroir/campaign';
import { type SnapshotInput, sealedHash, sealSnapshot } from '@miroir/exchange';
import { publishTallies, type ReleaseRule } from '@miroir/insight';
import { type EffectiveFile, releaseDueAt } from '@miroir/portal';
import type { ReleaseDraft } from './release-draft.ts';

/** Signs what a release publishes. The bytes are stored with the commit and never made a second time. */
export function releaseSealer(parts: { file: EffectiveFile; rule: ReleaseRule; key: KeyObject }) {
  const { file, rule, key } = parts;
  return async (draft: ReleaseDraft): Promise<{ sealed: string; head: string }> => {
    // As launched: a corrected text changes nothing of what can be answered, and is told beside. Made when they are sealed: a
    // round's hashes are 50 kB of joined letters, and most open rounds of a portal release once.
    const questions = questionFingerprints(file.launched);
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
      {
        ...snapshotBody(rule, draft),
        questions,
        engine: file.engine,
        amendments: [...file.notices],
      },
    );
    return { sealed, head: sealedHash(sealed) };
  };
}

function snapshotBody(
  rule: ReleaseRule,
  draft: ReleaseDraft,
): Omit<SnapshotInput, 'questions' | 'engine' | 'amendments'> {
  const published = publishTallies(rule, draft.tallies);
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
    })),
    waiting: draft.waiting,
  };
}
