import type { LocalDecisions, LocalMirror } from '@miroir/exchange';

/** Where a bulletin stands: its number in this side's series, its hash, and the minute both sides opened it (ISO 8601 in UTC). */
export interface BulletinMark {
  readonly serial: number;
  readonly hash: string;
  /** Id of the round that it is about. */
  readonly round: string;
  readonly openedAt: string;
}

/** What a reader is shown of a round's bulletins, in one language. */
export type ShownBulletins =
  | {
      readonly state: 'shown';
      /** Null before mirror day. */
      readonly mirror: (BulletinMark & { readonly content: LocalMirror }) | null;
      /** Null before the first decisions. */
      readonly decisions: (BulletinMark & { readonly content: LocalDecisions }) | null;
    }
  /** The portal's clock is more than five minutes off: it shows nothing, and says so. */
  | { readonly state: 'clock-off' };
