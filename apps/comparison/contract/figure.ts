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

/** A share in per cent with its 95 % interval, whatever its number of answers. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A difference, employees minus consumers, with its 95 % interval. */
export interface Gap {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What may be said of a gap. `established-small`: and shown to be no more than a small effect. `beside`: it stands beside
 * what is tested, without a verdict of its own. `exploration`: a union of cohorts, which is not judged. `not-comparable`:
 * one side has no figure. `uncalibrated`: a tone that nobody's reading corrects, of which nothing is concluded.
 * `engines-differ`: a tone that each side's own engine has read.
 */
export type RowVerdict =
  | 'established'
  | 'established-small'
  | 'close'
  | 'maybe'
  | 'undecided'
  | 'too-few'
  | 'beside'
  | 'exploration'
  | 'uncalibrated'
  | 'engines-differ'
  | 'not-comparable';

/** What the verdict of an ordered scale is drawn from: in how many cases of 100 an employee stands higher, and its interval. */
export type Standing = Gap;

/**
 * What silence leaves of a gap: it holds; it holds, within the margin of the side whose silence has no bounds; or the silent
 * of a side would have to differ this much, in the row's unit.
 */
export type Robust =
  | { readonly state: 'holds' }
  | { readonly state: 'within-margin'; readonly side: Audience }
  | { readonly state: 'needs'; readonly side: Audience; readonly difference: number };

/** Answers without which closeness cannot be concluded. */
export interface ClosenessNeeds {
  readonly each: number;
  readonly againstMany: number;
}

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
  /** The same part as each side reads it, where the two are worded otherwise; null elsewhere. */
  readonly said: Pair<string> | null;
  readonly measure: Measure;
  /** The answers that a share of favourable or of upper answers counts, in words; empty for every other measure. */
  readonly favourable: readonly string[];
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
  /** The least that the standardised effect may be, 0 when it may be nothing: what findings are ranked by. */
  readonly surest: number;
  /** After all corrections. */
  readonly verdict: RowVerdict;
  /** Of the question as a whole: what is counted. */
  readonly questionVerdict: RowVerdict;
  /** Whether a side has yet to publish its last release: the verdict is "so far". */
  readonly provisional: boolean;
  /** null where shares are tested, and without a test. */
  readonly standing: Standing | null;
  /** Answers that each side lacks before anything is concluded; null unless they are too few. */
  readonly missing: Pair<number> | null;
  /** null unless the verdict is undecided for want of answers. */
  readonly needs: ClosenessNeeds | null;
  /** Where a side's figure would lie whatever its silent think; null without a list of people. */
  readonly silence: Pair<{ readonly low: number; readonly high: number } | null>;
  readonly robust: Robust | null;
  /** On which side of the middle both sides are for sure; null where one of them may be on the other. */
  readonly common: 'above' | 'below' | null;
  /** More than its unit needs where the rounded figures would not subtract to the rounded gap; 2 in what was frozen long ago. */
  readonly decimals: 0 | 1 | 2;
}

/** How a cohort stands beside the rest of its own side. */
export interface Within {
  /** Cohort minus rest, in the row's unit. */
  readonly gap: Gap;
  readonly rest: Figure;
  readonly verdict: RowVerdict;
  /** In how many cases of 100 somebody of the cohort stands higher than somebody of the rest; null where shares are tested. */
  readonly standing: Standing | null;
  /** The least that the standardised effect may be, 0 when it may be nothing. */
  readonly surest: number;
}

/** What one cohort shows of a row; `within` is null where it cannot be compared with the rest of its side. */
export interface CohortFigure {
  readonly figure: Figure;
  readonly within: Within | null;
}

/** What the verdicts of a page rest on. */
export interface Judging {
  /** Both audiences; one cohort on a side at least; or a union of cohorts, which is not judged. */
  readonly scope: 'whole' | 'pair' | 'exploration';
  /** Questions that are judged together: those of the page, or those of all pairs of cohorts. */
  readonly family: number;
  /** Questions of the page that are compared, and those of them that part or are close. */
  readonly compared: number;
  readonly established: number;
  readonly close: number;
  readonly provisional: boolean;
  /** Sides whose people chose themselves, at an open link. */
  readonly volunteers: readonly Audience[];
  /** Points that a gap of shares between a pair takes to be established four times out of five; null elsewhere. */
  readonly detectable: number | null;
}

/** Number of people whose answers are in the figures, under the filters. */
export interface Basis {
  readonly n: Pair<number>;
  /** Chosen cohorts that have no figure of their own: they count in the whole only. */
  readonly leftOut: Pair<readonly string[]>;
  readonly judging: Judging;
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
  readonly provisional: boolean;
}

/** Comments by tone: `n` of them were read and have one; `unread` were not, and have none. */
export type Tone =
  | {
      readonly state: 'shown';
      readonly negative: number;
      readonly neutral: number;
      readonly positive: number;
      readonly n: number;
      readonly unread: number;
      /** Of those read. */
      readonly shares: Readonly<Record<'negative' | 'neutral' | 'positive', Share>>;
    }
  | { readonly state: 'too-few'; readonly n: number; readonly unread: number }
  | Exclude<Figure, { state: 'shown' | 'too-few' }>;

/** What people would read in a side's comments, from those of them that somebody read; shares add up to 100. */
export interface PeopleTone {
  /** Comments that somebody read, of all. */
  readonly labels: number;
  readonly texts: number;
  readonly negative: Share;
  readonly neutral: Share;
  readonly positive: Share;
  /** Per cent of all comments that are off the subject or cannot be read: in none of the shares. */
  readonly aside: number;
}

/** The gap of two such negative shares, in points. */
export interface CalibratedGap extends Gap {
  /** Per cent of its variance that comes from the comments that nobody read. */
  readonly correction: number;
}

export interface ToneRow {
  readonly id: string;
  readonly label: string;
  readonly theme: string;
  /** As the engine read them. */
  readonly tones: Pair<Tone>;
  /** As people would read them; null on a side of which too little was read by people. */
  readonly people: Pair<PeopleTone | null>;
  /** null unless there is one on both sides: then the verdict is of it. */
  readonly calibrated: CalibratedGap | null;
  /** Share of negative comments among those read, employees minus consumers, in points. */
  readonly gap: Gap | null;
  readonly verdict: RowVerdict;
  readonly provisional: boolean;
}
