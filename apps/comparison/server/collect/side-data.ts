import type { OpenedHeartbeat, OpenedSnapshot } from '@miroir/exchange';

/** What the comparison holds of one side: its last accepted snapshot, the one before, and the last heartbeats. */
export interface SideData {
  readonly snapshot: OpenedSnapshot;
  readonly previous: OpenedSnapshot | null;
  readonly roll: OpenedHeartbeat | null;
  readonly box: OpenedHeartbeat | null;
}
