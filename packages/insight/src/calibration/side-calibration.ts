import type { PartKey } from '../release/entered.ts';
import type { AdaptedFrom } from './adapt/adapt-readings.ts';
import type { Confusion, ReadingCounts } from './readings.ts';

/** What a calibration counts of one place to write. */
export interface CalibratedPart {
  readonly part: PartKey;
  /** How its texts read once adapted to the campaign; null: as the engine read them, which the release tells. */
  readonly texts: ReadingCounts | null;
  readonly labelled: Confusion;
}

/** What a portal publishes of its readers' labels, once, after its last release. */
export interface SideCalibration {
  readonly from: AdaptedFrom;
  /** Texts of a place that are left out, at most, where every one was read (see `whatLeaves`). */
  readonly leftOut: number;
  /** Places with too few labels are absent. */
  readonly parts: readonly CalibratedPart[];
}
