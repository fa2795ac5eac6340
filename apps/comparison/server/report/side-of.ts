import type { Audience } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { addedTo, type OpenedCalibration, type OpenedSnapshot } from '@miroir/exchange';
import type { PublishedTallies, Side, SideCalibration } from '@miroir/insight';
import type { Pair } from '../../contract/figure.ts';

/** What a reader looks at. */
export interface ReportFilters {
  readonly theme: string | null;
  /** Cohorts of each side whose union is looked at; empty: the whole. */
  readonly cohorts: Pair<readonly string[]>;
}

/** The published tallies of a snapshot. */
export function publishedOf({ body }: OpenedSnapshot): PublishedTallies {
  return { whole: body.whole, cohorts: Object.fromEntries(body.cohorts.map(({ id, tally }) => [id, tally])) };
}

/** The cohorts of a filter that have a figure of their own, and those that count in the whole only. */
export function splitFilter(
  snapshot: OpenedSnapshot,
  chosen: readonly string[],
): { shown: string[]; leftOut: string[] } {
  const known = snapshot.body.cohorts.filter(({ id }) => chosen.includes(id));
  return {
    shown: known.filter(({ tally }) => tally !== null).map(({ id }) => id),
    leftOut: known.filter(({ tally }) => tally === null).map(({ id }) => id),
  };
}

/** One side as the statistics take it. A filter of nothing but masked cohorts stays a filter, and shows as suppressed. */
export function sideOf(
  _campaign: Campaign,
  options: {
    readonly audience: Audience;
    readonly snapshot: OpenedSnapshot;
    /** Left out where tone is not looked at. */
    readonly calibration?: OpenedCalibration | null;
    readonly chosen: readonly string[];
  },
): Side {
  const { audience, snapshot, chosen } = options;
  const { shown, leftOut } = splitFilter(snapshot, chosen);
  const filter = shown.length > 0 ? shown : leftOut;
  return {
    audience,
    published: publishedOf(snapshot),
    cohorts: snapshot.body.cohorts.map(({ id, headcount }) => ({
      id,
      // Who was added after the launch may be among those who are counted.
      headcount: headcount === null ? null : headcount + addedTo(snapshot.body.amendments, id),
    })),
    filter: filter.length > 0 ? filter : null,
    engine: snapshot.body.engine,
    calibration: calibrationOf(snapshot, options.calibration ?? null),
    final: snapshot.body.atClose,
  };
}

/** What a calibration says of a snapshot: of another publication than the last it says nothing. */
function calibrationOf(snapshot: OpenedSnapshot, opened: OpenedCalibration | null): SideCalibration | null {
  if (opened === null || opened.body.release !== snapshot.hash) return null;
  const { from, commentsK, parts } = opened.body;
  return { from, leftOut: commentsK, parts };
}
