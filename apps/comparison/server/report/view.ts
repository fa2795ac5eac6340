import type { Admission, Audience } from '@miroir/basics';
import type { DistributionShape, Measure, Suppression } from '@miroir/insight';

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

/** How fresh one side is. */
export interface SideFreshness {
  readonly serial: number | null;
  readonly releasedAt: string | null;
  /** ISO time at which the next release is due; null when none is. */
  readonly nextDue: string | null;
  /** Last time the portal answered, milliseconds since the epoch. */
  readonly reachedAt: number | null;
  /** `down`: the last pull failed. `late`: a release was due and has not come. */
  readonly state: 'fresh' | 'late' | 'down' | 'none';
  /** What the last failed pull said. */
  readonly failure: string | null;
  readonly alarms: number;
}

/** One cohort as a filter may choose it. */
export interface CohortChoice {
  readonly id: string;
  readonly label: string;
  readonly state: CohortState;
}

/**
 * Whether a cohort has a figure of its own. Without one, `waiting` before the close, `whole-only` after it: whoever of it
 * is counted then is in the whole alone. A snapshot does not tell whether anybody is.
 */
export type CohortState = 'shown' | 'whole-only' | 'waiting';

/** What every page needs around it. */
export interface FrameView {
  readonly lead: string;
  readonly organisation: string;
  readonly campaign: string;
  readonly locale: string;
  readonly locales: readonly string[];
  readonly timeZone: string;
  readonly rounds: readonly { id: string; number: number; opens: string; closes: string }[];
  readonly round: string;
  readonly themes: readonly { id: string; title: string }[];
  readonly cohorts: Pair<readonly CohortChoice[]>;
  readonly sides: Pair<SideFreshness>;
  readonly now: number;
  readonly k: number;
  readonly commentsK: number;
}

/** Number of people whose answers are in the figures, under the filters. */
export interface Basis {
  readonly n: Pair<number>;
  /** Chosen cohorts that have no figure of their own: they count in the whole only. */
  readonly leftOut: Pair<readonly string[]>;
}

/** One thing not known, with its evidence. */
export type Unknown =
  | { readonly kind: 'row'; readonly row: ComparisonRow }
  | {
      readonly kind: 'cohort-whole-only' | 'cohort-waiting';
      readonly side: Audience;
      readonly cohort: string;
    }
  | {
      readonly kind: 'cohort-silent';
      readonly side: Audience;
      readonly cohort: string;
      readonly n: number;
      readonly headcount: number;
    }
  /** Answers that wait for a later release or, after the close, are counted nowhere; in fives. */
  | { readonly kind: 'waiting' | 'uncounted'; readonly side: Audience; readonly people: number };

/** What changed between the previous publication and this one, on each side. */
export interface SinceView {
  readonly previous: Pair<number | null>;
  readonly added: Pair<number | null>;
  /** The cohort that grew most, per side. */
  readonly mostFrom: Pair<{ cohort: string; people: number } | null>;
  readonly turned: readonly ComparisonRow[];
  readonly nowEstablished: readonly ComparisonRow[];
  readonly noLongerEstablished: readonly ComparisonRow[];
}

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

export interface OverviewView {
  readonly basis: Basis;
  readonly findings: readonly ComparisonRow[];
  readonly voices: readonly VoiceRow[];
  readonly established: number;
  readonly close: number;
  readonly family: number;
  readonly invited: Pair<number | null>;
  readonly unknowns: readonly Unknown[];
  readonly since: SinceView | null;
}

/** One step of a side's funnel. `about` figures are floored to fives. */
export interface FunnelStep {
  readonly step: 'invited' | 'opened' | 'answered' | 'entered';
  readonly count: number | null;
  readonly about: boolean;
  /** Share of the invited, in per cent; null when nobody was invited by name. */
  readonly share: number | null;
}

export interface CohortParticipation {
  readonly id: string;
  readonly label: string;
  readonly headcount: number | null;
  /** Who opened their access, in fives, as of the last full week; null before it is told. */
  readonly opened: number | null;
  readonly state: CohortState;
  readonly n: number | null;
  /** Per cent of the headcount; null without a headcount or a figure. */
  readonly rate: number | null;
}

export interface ThemeParticipation {
  readonly theme: string;
  readonly title: string;
  /** Share of the theme's always-asked questions that were answered or met with "don't know", per cent. */
  readonly answered: Pair<number | null>;
  readonly voice: VoiceRow;
}

export interface ParticipationView {
  readonly basis: Basis;
  readonly admissions: Pair<Admission>;
  readonly funnels: Pair<readonly FunnelStep[]>;
  readonly days: Pair<readonly { day: string; count: number }[]>;
  /** What the daily counts are. */
  readonly daysCount: Pair<'opened' | 'answered'>;
  readonly cohorts: Pair<readonly CohortParticipation[]>;
  readonly themes: readonly ThemeParticipation[];
  /** Accesses replaced, in fives, as the roll tells; null while none of its heartbeats came. */
  readonly replacements: Pair<number | null>;
  /** Answers left, in fives: they wait or, after the close (`final`), are counted nowhere. */
  readonly left: Pair<{ readonly people: number; readonly final: boolean }>;
  /** People who count in the whole and in no cohort's figure. */
  readonly wholeOnly: Pair<number>;
}

export interface ExpectationsView {
  readonly basis: Basis;
  readonly rows: readonly ComparisonRow[];
  readonly family: number;
  readonly established: number;
}

/** One option of a distribution. */
export interface DistributionPart {
  readonly id: string;
  readonly label: string;
  readonly counts: Pair<number | null>;
  readonly favourable: boolean;
}

export interface QuestionView {
  readonly basis: Basis;
  readonly id: string;
  readonly theme: { id: string; title: string };
  readonly label: string;
  readonly wordings: Pair<string | null>;
  readonly equivalence: 'identical' | 'adapted' | 'one-sided';
  readonly only: Audience | null;
  readonly conditional: boolean;
  readonly rows: readonly ComparisonRow[];
  readonly family: number;
  /** `ordered`: steps of one scale, stacked. `separate`: options that may be chosen together. `none`: open text. */
  readonly shape: DistributionShape;
  readonly parts: readonly DistributionPart[];
  /** What the two ends of a numbered scale mean, in words; null for other kinds. */
  readonly ends: readonly [string, string] | null;
  readonly answered: Pair<number | null>;
  /** Which ways of not answering the question offers: what `unsure` counts. */
  readonly offers: 'none' | 'dont-know' | 'prefer-not' | 'both';
  readonly unsure: Pair<number | null>;
  readonly skipped: Pair<number | null>;
  readonly mean: { readonly scale: number; readonly figures: Pair<Figure> } | null;
  /** Cliff's delta of employees over consumers, with its interval. */
  readonly effect: Gap | null;
  readonly tone: ToneRow | null;
  readonly cohorts: Pair<readonly { id: string; label: string; figures: readonly Figure[] }[]>;
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

export interface SentimentView {
  readonly basis: Basis;
  readonly themes: readonly ToneRow[];
  readonly questions: readonly ToneRow[];
  readonly heat: Pair<readonly { cohort: string; label: string; cells: readonly Figure[] }[]>;
  readonly family: number;
  readonly commentsK: number;
}

export interface ThemeView {
  readonly basis: Basis;
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly rows: readonly ComparisonRow[];
  readonly family: number;
  readonly tone: ToneRow | null;
  readonly voice: VoiceRow;
  readonly questions: readonly {
    id: string;
    label: string;
    equivalence: ComparisonRow['equivalence'];
    only: Audience | null;
  }[];
}

/** One refused or alarming thing. */
export interface Incident {
  readonly audience: Audience;
  readonly kind: 'refused' | 'alarm';
  /** In the reader's language. */
  readonly sentence: string;
  /** The epoch a person may accept, when that is what is awaited. */
  readonly epoch: number | null;
  readonly times: number;
  readonly lastAt: number;
}

export interface MethodView {
  readonly fingerprint: string;
  readonly sides: Pair<{
    readonly head: string | null;
    readonly serial: number | null;
    readonly epoch: number | null;
    readonly keyList: string | null;
    readonly heartbeatAt: string | null;
    readonly publications: readonly { serial: number; releasedAt: string; n: number; head: string }[];
  }>;
  readonly incidents: readonly Incident[];
  readonly family: number;
  readonly k: number;
  readonly commentsK: number;
}
