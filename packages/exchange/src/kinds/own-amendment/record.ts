import type { KeyObject } from 'node:crypto';
import { type Audience, err, ok, type Result } from '@miroir/basics';
import { type ChainState, continueChain } from '../../envelope/chain.ts';
import { openEnvelope } from '../../envelope/open.ts';
import type { RefusalReason } from '../../envelope/refusal.ts';
import { sealEnvelope } from '../../envelope/seal.ts';
import { type OpenedOwnAmendment, type OwnChange, ownAmendmentKind } from './schema.ts';

/** Whose record it is. */
export interface OwnPlace {
  readonly audience: Audience;
  readonly campaign: string;
  readonly fingerprint: string;
  readonly round: string;
  /** Digest of the round's published key list. */
  readonly keyList: string;
}

/** A role's own records of a round, as far as they were read. */
export type OwnChain = ChainState<OpenedOwnAmendment>;

/** Seals the record after the last one. `at` is in milliseconds since the epoch. */
export function sealOwnAmendment(
  key: KeyObject | string,
  { place, chain }: { readonly place: OwnPlace; readonly chain: OwnChain },
  { at, change }: { readonly at: number; readonly change: OwnChange },
): Promise<string> {
  return sealEnvelope(key, {
    kind: ownAmendmentKind,
    header: {
      ...place,
      epoch: 1,
      serial: (chain.head?.header.serial ?? 0) + 1,
      previous: chain.head?.hash ?? null,
      nextDue: null,
    },
    body: { at: new Date(at).toISOString(), change },
  });
}

/** Reads one record that the role sealed itself: its own key, its place, and its number after the one before. */
export async function readOwnAmendment(
  chain: OwnChain,
  sealed: string,
  { place, key }: { readonly place: OwnPlace; readonly key: KeyObject },
): Promise<Result<OwnChain, RefusalReason>> {
  const { audience, campaign, fingerprint, round } = place;
  const opened = await openEnvelope(sealed, [key], { audience, campaign, kinds: [ownAmendmentKind] });
  if (!opened.ok) return opened;
  const placed = continueChain(chain, opened.value, {
    pins: { audience, campaign, rounds: new Map([[fingerprint, [round]]]) },
    check: () => (opened.value.header.keyList === place.keyList ? null : 'changed-key-list'),
  });
  return placed.ok ? ok(placed.value.state) : err(placed.error);
}
