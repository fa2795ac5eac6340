import { type Audience, err, ok, type Result } from '@miroir/basics';
import type { ChainHeader } from './header.ts';
import type { RefusalReason } from './refusal.ts';

/** What an opened envelope shows to the chain. */
export interface Link {
  readonly hash: string;
  readonly header: ChainHeader;
}

/** What both ends agreed on before anything was sealed. */
export interface ChainPins {
  readonly audience: Audience;
  readonly campaign: string;
  /** Ids of the rounds under each fingerprint this end knows. */
  readonly rounds: ReadonlyMap<string, readonly string[]>;
}

/** What one end remembers of the other: plain JSON, stored after each acceptance. */
export interface ChainState<L extends Link = Link> {
  readonly epoch: number;
  /** Hash of the last {@link rememberedHashes} envelopes accepted in this epoch, by serial. */
  readonly hashes: Readonly<Record<number, string>>;
  /** The last one accepted, whatever its epoch. */
  readonly head: L | null;
  /** True from the acceptance of a new epoch to its first envelope, which may have any serial and any `previous`. */
  readonly restarting: boolean;
}

/**
 * How far back an equivocation is told from a merely old envelope (refused either way). A daily release reaches it after
 * eight months; without an end, a release every few seconds would make the state grow for ever.
 */
export const rememberedHashes = 256;

/** The state before anything was accepted. */
export const emptyChain: ChainState<never> = Object.freeze({
  epoch: 1,
  hashes: Object.freeze({}),
  head: null,
  restarting: false,
});

/** An accepted envelope: `news` is false when these very bytes had been accepted before. */
export interface Accepted<L extends Link> {
  readonly state: ChainState<L>;
  readonly news: boolean;
}

/**
 * Decides whether a verified envelope continues what this end knows, whatever its kind and direction; `check` is the
 * kind's own judgement of the content, given the envelope it follows. Pure: the caller stores the new state and keeps
 * the last good one when this refuses.
 */
export function continueChain<L extends Link>(
  state: ChainState<L>,
  opened: L,
  { pins, check }: { readonly pins: ChainPins; readonly check: (before: L | null) => RefusalReason | null },
): Result<Accepted<L>, RefusalReason> {
  const { header, hash } = opened;
  const stranger = checkPins(header, pins);
  if (stranger !== null) return err(stranger);
  if (header.epoch !== state.epoch) return err(header.epoch > state.epoch ? 'wrong-epoch' : 'old-epoch');
  const known = state.hashes[header.serial];
  if (known === hash) return ok({ state, news: false });
  if (known !== undefined) return err('equivocation');
  const refusal =
    checkDefinition(header, pins) ?? checkPlace(state, header) ?? check(state.restarting ? null : state.head);
  if (refusal !== null) return err(refusal);
  const remembered = Object.entries(state.hashes).filter(
    ([serial]) => Number(serial) > header.serial - rememberedHashes,
  );
  const hashes = { ...Object.fromEntries(remembered), [header.serial]: hash };
  return ok({ state: { epoch: state.epoch, hashes, head: opened, restarting: false }, news: true });
}

/**
 * A person's decision after the other end was restored from a backup: from now on envelopes of `epoch` are expected,
 * and those of earlier epochs refused. Refused itself unless the epoch is a later one.
 */
export function acceptEpoch<L extends Link>(
  state: ChainState<L>,
  epoch: number,
): Result<ChainState<L>, 'old-epoch'> {
  if (!Number.isSafeInteger(epoch) || epoch <= state.epoch) return err('old-epoch');
  return ok({ epoch, hashes: {}, head: state.head, restarting: true });
}

function checkPins(header: ChainHeader, pins: ChainPins): RefusalReason | null {
  if (header.audience !== pins.audience) return 'wrong-audience';
  return header.campaign === pins.campaign ? null : 'wrong-campaign';
}

function checkDefinition(header: ChainHeader, { rounds }: ChainPins): RefusalReason | null {
  const known = rounds.get(header.fingerprint);
  if (known === undefined) return 'unknown-fingerprint';
  return known.includes(header.round) ? null : 'unknown-round';
}

/** Where in the chain the envelope stands. */
function checkPlace({ head, restarting }: ChainState, header: ChainHeader): RefusalReason | null {
  if (restarting) return null;
  if (head === null) {
    if (header.serial > 1) return 'missing-earlier';
    return header.previous === null ? null : 'broken-chain';
  }
  if (header.serial < head.header.serial) return 'lower-serial';
  if (header.serial > head.header.serial + 1) return 'missing-earlier';
  return header.previous === head.hash ? null : 'broken-chain';
}
