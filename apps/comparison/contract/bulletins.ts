import type { Audience } from '@miroir/basics';
import type { BulletinKindName, ContentFault, PullFault, RefusalReason } from '@miroir/exchange';

/** A process that bulletins go to; never a roll. */
export interface BulletinRole {
  readonly audience: Audience;
  readonly role: 'box' | 'space';
}

/** Why a process has not taken or not opened a bulletin. `waiting`: it has not been asked yet. */
export type DeliveryFault = PullFault | RefusalReason | 'waiting';

/** Why a bulletin is told on the page of the method: it was refused, lost, or is not the one that was sealed here. */
export type BulletinTroubleReason = RefusalReason | 'lost-bulletin' | 'other-bulletin';

/** What became of one bulletin in one process. */
export interface Delivery extends BulletinRole {
  /** On its disk, and acknowledged. */
  readonly stored: boolean;
  readonly open: boolean;
  /** Null where nothing is amiss. */
  readonly fault: DeliveryFault | null;
}

/** Both sides moved to a later minute, since somebody had not acknowledged in time. */
export interface Postponement {
  /** ISO 8601 in UTC, as all instants here. */
  readonly to: string;
  readonly because: readonly (BulletinRole & { readonly fault: DeliveryFault })[];
}

/** A bulletin of both sides. */
export interface BulletinView {
  /** Number in the series of both sides. */
  readonly serial: number;
  readonly campaign: string;
  readonly round: string;
  readonly kind: BulletinKindName;
  /** `open`: at its minute both sides began to open it; whoever was down catches up. */
  readonly state: 'waiting' | 'open' | 'cancelled';
  /** The minute it was sealed for. */
  readonly promised: string;
  /** The minute both sides open at, later than promised where it was postponed. */
  readonly opensAt: string;
  readonly postponed: readonly Postponement[];
  readonly deliveries: readonly Delivery[];
}

/**
 * Why a bulletin is not called off: it opens already, or a later list of decisions, which holds this one's, was sealed: that
 * one is called off first.
 */
export type CancelFault = 'too-late' | 'told-by-later';

/** Why nothing was sealed. */
export type SealFault =
  /** No such round, or nothing is known of its version. */
  | { readonly fault: 'unknown-round' }
  /** Its minute is before the round's comparison. */
  | { readonly fault: 'too-early'; readonly notBefore: string }
  /** The campaign has a space on this side whose address the comparison was not given. */
  | { readonly fault: 'no-space'; readonly audience: Audience }
  /** Portals hold more of this series than this comparison ever sealed, and their processes not the same. */
  | { readonly fault: 'portal-ahead'; readonly audience: Audience }
  | ({ readonly audience: Audience } & ContentFault);
