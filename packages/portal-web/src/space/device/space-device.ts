import type { Held, Shelf } from '@miroir/participant';
import type { OtherTabs } from '../../tabs/other-tabs.ts';
import type { Parcel } from './outbox.ts';
import type { WritingKeeper } from './writings.ts';

/** What this device holds when a page of the space opens. */
export interface SpaceDevice {
  readonly shelf: Shelf | null;
  readonly held: Held | null;
  readonly tabs: OtherTabs;
  readonly keeper: WritingKeeper;
  readonly outbox: readonly Parcel[];
}
