import type { Estimate, Figure } from '../figures/figure.ts';
import type { MeasureName } from '../measures/measure.ts';
import type { Effect } from '../stats/equivalence.ts';
import type { Interval } from '../stats/interval.ts';
import type { Superiority } from '../stats/mann-whitney.ts';
import type { Robustness } from '../stats/silence.ts';
import type { Verdict } from '../stats/verdict.ts';

/** Employees minus consumers, in the unit of the measure. */
export interface Gap extends Interval {
  /** The same as a share of the scale's width: how unlike units are drawn on one axis. */
  readonly relative: Interval;
}

/** What the p of a comparison tests: the share itself, or where people stand on the whole scale. */
export type Test =
  | { readonly by: 'share'; readonly p: number; readonly effect: Effect }
  | {
      readonly by: 'position';
      readonly p: number;
      readonly effect: Effect;
      /** P(an employee stands higher than a consumer) + ½ P(both stand alike), with its interval, 0 to 1. */
      readonly superiority: Superiority;
    };

/** Two figures facing each other, before any correction. */
export interface RawComparison extends MeasureName {
  /** `question/measure` or `question/measure/item`: unique on a page. */
  readonly id: string;
  readonly range: readonly [number, number];
  readonly employees: Figure<Estimate>;
  readonly consumers: Figure<Estimate>;
  /** null unless both sides have a value. */
  readonly gap: Gap | null;
  /** null without a gap, and for what stands beside others without a verdict of its own. */
  readonly test: Test | null;
  /** Whether the gap keeps its sign whatever the silent think; null without a gap or a list of people. */
  readonly robust: Robustness | null;
  /** On which side of the middle both are for sure; null where they are not, and for what has no middle. */
  readonly common: 'above' | 'below' | null;
}

/** A comparison with what may be said of it. */
export interface Comparison extends RawComparison {
  /** p after the corrections over questions and inside this one; null without a test or with too few answers. */
  readonly corrected: number | null;
  /** null without a test. */
  readonly verdict: Verdict | null;
}
