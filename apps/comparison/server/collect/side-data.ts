import type { OpenedCalibration, OpenedHeartbeat, OpenedSnapshot } from '@miroir/exchange';

/** The last heartbeats of a portal's two processes; null before the first. */
export interface Heartbeats {
  readonly roll: OpenedHeartbeat | null;
  readonly box: OpenedHeartbeat | null;
}

/** What the comparison holds of one side: its last accepted snapshot, the one before, the last heartbeats, its calibration. */
export interface SideData extends Heartbeats {
  readonly snapshot: OpenedSnapshot;
  readonly previous: OpenedSnapshot | null;
  /** Of the round's last release, once it is published. */
  readonly calibration: OpenedCalibration | null;
}
