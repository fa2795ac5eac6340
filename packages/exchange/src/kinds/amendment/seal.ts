import type { KeyObject } from 'node:crypto';
import { type Audience, audiences, err, ok, type Result } from '@miroir/basics';
import { type Amendment, type AmendmentFault, amendQuestionnaire } from '@miroir/campaign';
import { sealEnvelope } from '../../envelope/seal.ts';
import type { AmendedRound } from './accept.ts';
import { type AmendmentFile, amendmentKind } from './schema.ts';

/** A change after the launch before it is sealed: each side's own part, the round of both, and the moment (ms). */
export interface AmendmentDraft {
  readonly round: string;
  readonly at: number;
  readonly changes: Readonly<Record<Audience, Amendment>>;
}

/**
 * Seals one amendment for both sides under one number, after the last one of each. Nothing is sealed that a portal
 * would refuse for what it changes.
 */
export async function sealAmendment(
  key: KeyObject | string,
  before: Readonly<Record<Audience, AmendedRound>>,
  { round, at, changes }: AmendmentDraft,
): Promise<Result<AmendmentFile, { readonly audience: Audience; readonly fault: AmendmentFault }>> {
  const moment = new Date(at).toISOString();
  const sealed: Partial<Record<Audience, string>> = {};
  for (const audience of audiences) {
    const { questionnaire, chain } = before[audience];
    const change = changes[audience];
    const allowed = amendQuestionnaire(questionnaire, round, change);
    if (!allowed.ok) return err({ audience, fault: allowed.error });
    sealed[audience] = await sealEnvelope(key, {
      kind: amendmentKind,
      header: {
        audience,
        campaign: questionnaire.campaign,
        fingerprint: questionnaire.fingerprint,
        round,
        epoch: 1,
        serial: (chain.head?.header.serial ?? 0) + 1,
        previous: chain.head?.hash ?? null,
        notBefore: moment,
      },
      body: { at: moment, change },
    });
  }
  const { employees, consumers } = sealed;
  if (employees === undefined || consumers === undefined) throw new Error('An amendment is of both sides.');
  return ok({ miroir: 'amendment/1', employees, consumers });
}
