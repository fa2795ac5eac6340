import type { Interval } from '../stats/interval.ts';
import type { SilenceBounds } from '../stats/silence.ts';
import { fewestToConclude } from '../stats/verdict.ts';

/** Why a figure that exists may not be shown. */
export type Suppression =
  /** No snapshot of this side was accepted yet. */
  | 'no-snapshot'
  /** Too few people (fewer than k, or than the comments' threshold) for anything to be released. */
  | 'fewer-than-k'
  /** A cohort of the filter has no figure of its own; its people count in the whole only. */
  | 'cohort-without-figure'
  /** Conditional questions, open texts and comments are published for the whole audience only. */
  | 'whole-audience-only';

/** A published value, or exactly why there is none. The states are drawn differently and never merged. */
export type Figure<T> =
  | { readonly state: 'shown'; readonly value: T }
  /** Counted, and nobody: `value` still has its n and interval. */
  | { readonly state: 'zero'; readonly value: T }
  /** Fewer than 20 answers: drawn, never concluded from. `value` is null when nobody answered. */
  | { readonly state: 'too-few'; readonly n: number; readonly value: T | null }
  | { readonly state: 'suppressed'; readonly reason: Suppression }
  | { readonly state: 'not-asked' };

/** A figure with its 95 % interval and the number of answers behind it. It never leaves its scale. */
export interface Estimate extends Interval {
  readonly n: number;
  /** People counted, for a share. */
  readonly count?: number;
  /** Where it would lie whatever the silent think; null where nobody knows who is silent, and for texts. */
  readonly silence: SilenceBounds | null;
}

/** The value of a figure that has one, whatever its state. */
export function shownValue<T>(figure: Figure<T>): T | null {
  return 'value' in figure ? figure.value : null;
}

/** The state an estimate is drawn in. */
export function figureOf<T extends { readonly n: number; readonly count?: number }>(value: T): Figure<T> {
  if (value.n === 0) return { state: 'too-few', n: 0, value: null };
  if (value.n < fewestToConclude) return { state: 'too-few', n: value.n, value };
  return value.count === 0 ? { state: 'zero', value } : { state: 'shown', value };
}

/** Computes on the value of a figure; what has no value keeps its reason. `compute` gives null where nobody answered. */
export function mapFigure<T, U extends { readonly n: number; readonly count?: number }>(
  figure: Figure<T>,
  compute: (value: T) => U | null,
): Figure<U> {
  const value = shownValue(figure);
  if (value !== null) {
    const computed = compute(value);
    return computed === null ? { state: 'too-few', n: 0, value: null } : figureOf(computed);
  }
  if (figure.state === 'suppressed' || figure.state === 'not-asked') return figure;
  return { state: 'too-few', n: 0, value: null };
}
