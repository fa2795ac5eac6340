import type { OpenedCalibration, OpenedHeartbeat, OpenedSnapshot } from '@miroir/exchange';

/** What the comparison holds of one side: its last accepted snapshot, the one before, the last heartbeats, its calibration. */
export interface SideData {
  readonly snapshot: OpenedSnapshot;
  readonly previous: OpenedSnapshot | null;
  readonly roll: OpenedHeartbeat | null;
  readonly box: OpenedHeartbeat | null;
  /** Of the round's last release, once it is published. */
  readonly calibration: OpenedCalibration | null;
}
