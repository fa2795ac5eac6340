import { ok, type Result } from '@miroir/basics';
import { type Accepted, type ChainPins, type ChainState, continueChain, type Link } from './chain.ts';
import { type Expectations, openEnvelope } from './open.ts';
import type { PublicSealKey } from './public-key.ts';
import type { RefusalReason } from './refusal.ts';
import type { OpenedEnvelope, SealedKind } from './sealed-kind.ts';

/** A kind that the comparison seals for a portal. */
export type KindToPortal = SealedKind<string, 'to-portal'>;

/** What a portal froze at its launch, and therefore believes of the comparison for as long as it lives. */
export interface PortalPins extends Expectations, ChainPins {
  /** One key, and never another: what is pinned later could be pinned by whoever comes later. */
  readonly comparisonKey: PublicSealKey;
  /** By round, the instant (milliseconds since the epoch) before which nothing of the other side may be shown. */
  readonly earliest: ReadonlyMap<string, number>;
}

/**
 * What a portal does with bytes that claim to come from the comparison: the pinned key alone, its own audience,
 * campaign, definition and round, a kind that goes this way, and its place in the one series of this portal. Of the
 * series itself only hashes and the last header need to be remembered.
 */
export async function acceptFromComparison<K extends KindToPortal>(
  state: ChainState,
  sealed: string | Uint8Array,
  { pins, kinds }: { readonly pins: PortalPins; readonly kinds: readonly K[] },
): Promise<Result<Accepted<Link> & { readonly opened: OpenedEnvelope<K> }, RefusalReason>> {
  const { audience, campaign, comparisonKey } = pins;
  const opened = await openEnvelope(sealed, [comparisonKey], { audience, campaign, kinds });
  if (!opened.ok) return opened;
  const { header } = opened.value;
  const placed = continueChain<Link>(state, opened.value, {
    pins,
    check: () => {
      const earliest = pins.earliest.get(header.round);
      return earliest !== undefined && Date.parse(header.notBefore) >= earliest ? null : 'too-early';
    },
  });
  return placed.ok ? ok({ ...placed.value, opened: opened.value }) : placed;
}
