import { type Audience, err, ok, type Result } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import type { OpenedSnapshot } from '../seal/open-sealed.ts';
import { checkBody } from './body-checks.ts';
import type { RefusalReason } from './refusal.ts';

/** What the comparison agreed on with one portal before anything was sealed. */
export interface ChainRules {
  readonly audience: Audience;
  readonly campaign: string;
  /** This audience's questionnaire under each fingerprint the comparison knows. */
  readonly questionnaires: ReadonlyMap<string, Questionnaire>;
}

/** What the comparison remembers of one portal: plain JSON, stored after each acceptance. */
export interface ChainState {
  readonly epoch: number;
  /** Hash of the last {@link rememberedHashes} snapshots accepted in this epoch, by serial. */
  readonly hashes: Readonly<Record<number, string>>;
  /** The last one accepted, whatever its epoch. */
  readonly head: OpenedSnapshot | null;
  /** True from the acceptance of a new epoch to its first snapshot, which may have any serial and any `previous`. */
  readonly restarting: boolean;
}

/**
 * How far back an equivocation is told from a merely old snapshot (refused either way). A daily release reaches it after
 * eight months; without an end, a release every few seconds would make the state grow for ever.
 */
export const rememberedHashes = 256;

/** The state before anything was accepted. */
export const emptyChain: ChainState = Object.freeze({
  epoch: 1,
  hashes: Object.freeze({}),
  head: null,
  restarting: false,
});

/** An accepted snapshot: `news` is false when these very bytes had been accepted before. */
export interface Accepted {
  readonly state: ChainState;
  readonly news: boolean;
}

/**
 * Decides whether a verified snapshot continues what the comparison knows. Pure: the caller stores the new state
 * and keeps the last good one when this refuses.
 */
export function acceptSnapshot(
  state: ChainState,
  opened: OpenedSnapshot,
  rules: ChainRules,
): Result<Accepted, RefusalReason> {
  const { header, hash } = opened;
  if (header.typ !== 'miroir-snapshot+jws') return err('wrong-type');
  if (header.audience !== rules.audience) return err('wrong-audience');
  if (header.campaign !== rules.campaign) return err('wrong-campaign');
  if (header.epoch !== state.epoch) return err(header.epoch > state.epoch ? 'wrong-epoch' : 'old-epoch');
  const known = state.hashes[header.serial];
  if (known === hash) return ok({ state, news: false });
  if (known !== undefined) return err('equivocation');
  const questionnaire = rules.questionnaires.get(header.fingerprint);
  if (questionnaire === undefined) return err('unknown-fingerprint');
  const refusal =
    checkPlace(state, opened) ?? checkBody(opened, questionnaire, state.restarting ? null : state.head);
  if (refusal !== null) return err(refusal);
  const remembered = Object.entries(state.hashes).filter(
    ([serial]) => Number(serial) > header.serial - rememberedHashes,
  );
  const hashes = { ...Object.fromEntries(remembered), [header.serial]: hash };
  return ok({ state: { epoch: state.epoch, hashes, head: opened, restarting: false }, news: true });
}

/**
 * A person's decision after a portal was restored from a backup: from now on snapshots of `epoch` are expected, and
 * those of earlier epochs refused. Refused itself unless the epoch is a later one.
 */
export function acceptEpoch(state: ChainState, epoch: number): Result<ChainState, 'old-epoch'> {
  if (!Number.isSafeInteger(epoch) || epoch <= state.epoch) return err('old-epoch');
  return ok({ epoch, hashes: {}, head: state.head, restarting: true });
}

/** Where in the chain the snapshot stands. */
function checkPlace(state: ChainState, { header }: OpenedSnapshot): RefusalReason | null {
  const { head } = state;
  if (state.restarting) return null;
  if (head === null) {
    if (header.serial > 1) return 'missing-earlier';
    return header.previous === null ? null : 'broken-chain';
  }
  if (header.serial < head.header.serial) return 'lower-serial';
  if (header.serial > head.header.serial + 1) return 'missing-earlier';
  if (header.previous !== head.hash) return 'broken-chain';
  const sameRound = header.round === head.header.round && header.fingerprint === head.header.fingerprint;
  return sameRound && header.keyList !== head.header.keyList ? 'changed-key-list' : null;
}
