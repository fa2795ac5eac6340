import { type Audience, err, ok, type Result } from '@miroir/basics';
import { type AmendmentFault, amendQuestionnaire, type Questionnaire } from '@miroir/campaign';
import { type ChainState, continueChain, emptyChain } from '../../envelope/chain.ts';
import { openEnvelope } from '../../envelope/open.ts';
import type { PublicSealKey } from '../../envelope/public-key.ts';
import type { RefusalReason } from '../../envelope/refusal.ts';
import { amendmentKind, type OpenedAmendment } from './schema.ts';

/** What a portal froze at its launch, against which every amendment is held. */
export interface AmendmentPins {
  readonly audience: Audience;
  readonly round: string;
  readonly comparisonKey: PublicSealKey;
  /** Hashes of amendments that this side has refused in the open: they stand in the chain, and change nothing. */
  readonly refused?: ReadonlySet<string>;
}

/** A round as launched and as amended since. */
export interface AmendedRound {
  /** As it was launched. */
  readonly launched: Questionnaire;
  /** As it is read now; its fingerprint is that of the launch. */
  readonly questionnaire: Questionnaire;
  readonly chain: ChainState<OpenedAmendment>;
  /** Those that hold, in their order. */
  readonly amendments: readonly OpenedAmendment[];
}

/** A round before its first amendment. */
export function unamended(questionnaire: Questionnaire): AmendedRound {
  return { launched: questionnaire, questionnaire, chain: emptyChain, amendments: [] };
}

/** Why a portal refuses an amendment. */
export type AmendmentRefusal = RefusalReason | AmendmentFault;

/**
 * What a portal does with bytes that claim to amend its round: the pinned key alone, its own audience, campaign,
 * fingerprint and round, the number after the last one and its hash, then what may be changed at all. Whether the
 * moment allows a close to move is asked by whoever applies it, once: an amendment that was applied stays one.
 */
export async function acceptAmendment(
  before: AmendedRound,
  sealed: string | Uint8Array,
  { audience, round, comparisonKey, refused = new Set() }: AmendmentPins,
): Promise<Result<{ readonly amended: AmendedRound; readonly news: boolean }, AmendmentRefusal>> {
  const { campaign, fingerprint } = before.questionnaire;
  const opened = await openEnvelope(sealed, [comparisonKey], {
    audience,
    campaign,
    kinds: [amendmentKind],
  });
  if (!opened.ok) return opened;
  const rounds = new Map([[fingerprint, [round]]]);
  const placed = continueChain(before.chain, opened.value, {
    pins: { audience, campaign, rounds },
    check: () => null,
  });
  if (!placed.ok) return placed;
  if (!placed.value.news) return ok({ amended: before, news: false });
  const chain = placed.value.state;
  if (refused.has(opened.value.hash)) return ok({ amended: { ...before, chain }, news: true });
  const done = amendQuestionnaire(before.questionnaire, round, opened.value.body.change);
  // Where a close was refused, a later one may go to where the close is already.
  const stands = !done.ok && done.error === 'same-close' && refused.size > 0;
  if (!done.ok && !stands) return err(done.error);
  const questionnaire = done.ok ? done.value : before.questionnaire;
  const amendments = [...before.amendments, opened.value];
  return ok({ amended: { ...before, questionnaire, chain, amendments }, news: true });
}
