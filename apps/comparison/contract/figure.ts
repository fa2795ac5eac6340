import type { Audience } from '@miroir/basics';
import type { Measure, Suppression } from '@miroir/insight';

/** The same thing on both sides. */
export type Pair<T> = Readonly<Record<Audience, T>>;

/** Why a figure that exists is not shown: the library's reasons, and too few comments. */
export type SuppressedReason = Suppression | 'fewer-comments';

/** A published value, or the reason why there is none. Zero is a value. */
export type Figure =
  | {
      readonly state: 'shown';
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly n: number;
    }
  | { readonly state: 'suppressed'; readonly reason: SuppressedReason }
  | { readonly state: 'too-few'; readonly n: number }
  | { readonly state: 'not-asked' };

/** A difference, employees minus consumers, with its 95 % interval. */
export interface Gap {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What may be said of a gap; `not-comparable` when one side has no figure. */
export type RowVerdict = 'close' | 'established' | 'maybe' | 'undecided' | 'too-few' | 'not-comparable';

/** Per cent, NPS score (−100 to 100), points given out of the total, or a mean on the question's own scale. */
export type Unit = 'percent' | 'score' | 'points' | 'mean';

/** One comparison: a question, or one option, row or item of it. */
export interface ComparisonRow {
  readonly id: string;
  readonly question: string;
  readonly theme: string;
  readonly label: string;
  /** The option, row or item compared, in words; null when the question has one measure. */
  readonly part: string | null;
  readonly measure: Measure;
  readonly unit: Unit;
  /** Ends of the scale in that unit, the same for both sides. */
  readonly scale: readonly [number, number];
  readonly equivalence: 'identical' | 'adapted' | 'one-sided';
  /** The only side asked, for a one-sided question. */
  readonly only: Audience | null;
  readonly figures: Pair<Figure>;
  readonly gap: Gap | null;
  /** The gap as a share of the scale's range, 0 to 1: what rows of unlike units are sorted by. */
  readonly width: number;
  /** After the Benjamini–Hochberg correction over the whole family. */
  readonly verdict: RowVerdict;
}

/** Number of people whose answers are in the figures, under the filters. */
export interface Basis {
  readonly n: Pair<number>;
  /** Chosen cohorts that have no figure of their own: they count in the whole only. */
  readonly leftOut: Pair<readonly string[]>;
}

/**
 * Whether a cohort has a figure of its own. Without one, `waiting` before the close, `whole-only` after it: whoever of it
 * is counted then is in the whole alone. A snapshot does not tell whether anybody is.
 */
export type CohortState = 'shown' | 'whole-only' | 'waiting';

/** Comments per 100 participants for one theme. */
export interface VoiceRow {
  readonly theme: string;
  readonly title: string;
  readonly figures: Pair<Figure>;
  /** Number of comments, where shown. */
  readonly comments: Pair<number | null>;
  /** The difference in comments per 100, and what may be said of it. */
  readonly verdict: RowVerdict;
}

/** Negative, neutral and positive comments. */
export type Tone =
  | {
      readonly state: 'shown';
      readonly negative: number;
      readonly neutral: number;
      readonly positive: number;
      readonly n: number;
    }
  | Exclude<Figure, { state: 'shown' }>;

export interface ToneRow {
  readonly id: string;
  readonly label: string;
  readonly theme: string;
  readonly tones: Pair<Tone>;
  /** Share of negative comments, employees minus consumers, in points. */
  readonly gap: Gap | null;
  readonly verdict: RowVerdict;
}
