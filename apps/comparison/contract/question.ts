import type { Audience } from '@miroir/basics';
import type { DistributionShape } from '@miroir/insight';
import type { CorrectedBefore } from './amendments.ts';
import type { Basis, CohortFigure, ComparisonRow, Figure, Gap, Pair, Share, ToneRow } from './figure.ts';

/** One option of a distribution. */
export interface DistributionPart {
  readonly id: string;
  readonly label: string;
  /** The option as each side reads it, where the two are worded otherwise; null elsewhere. */
  readonly said: Pair<string> | null;
  readonly counts: Pair<number | null>;
  /** Of those who answered. */
  readonly shares: Pair<Share | null>;
  readonly favourable: boolean;
}

/** A corner of the quadrant: what matters and disappoints, matters and satisfies, does not matter and so on. */
export type Corner = 'repair' | 'keep' | 'watch' | 'settled';

/** Where one side puts an item: both means, and the corner they lie in; null where an interval holds the middle. */
export interface Place {
  readonly importance: Extract<Figure, { state: 'shown' }>;
  readonly satisfaction: Extract<Figure, { state: 'shown' }>;
  readonly corner: Corner | null;
}

/** Importance × satisfaction of a matrix: each item on both sides; null where a side has no figure. */
export interface QuadrantView {
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly places: Pair<Place | null>;
  }[];
  /** What both ends of each scale mean, in words. */
  readonly ends: Readonly<Record<'importance' | 'satisfaction', readonly [string, string]>>;
}

/** Who is asked a question, by their answers to earlier ones, in the campaign's own words. */
export type AskedOf =
  | {
      readonly question: string /** null: they do not know, or do not say. */;
      readonly answers: readonly (string | null)[];
    }
  | { readonly all: readonly AskedOf[] }
  | { readonly any: readonly AskedOf[] }
  | { readonly not: AskedOf };

export interface QuestionView {
  readonly basis: Basis;
  readonly id: string;
  readonly theme: { id: string; title: string };
  readonly label: string;
  readonly wordings: Pair<string | null>;
  /** What of its texts was corrected after the launch, in order. */
  readonly corrected: readonly CorrectedBefore[];
  readonly equivalence: 'identical' | 'adapted' | 'one-sided';
  readonly only: Audience | null;
  /** null: everybody. */
  readonly asked: AskedOf | null;
  readonly rows: readonly ComparisonRow[];
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
  /** Of a question counted in bins: the place from 1 of the bin in the middle, among `parts`; null for other kinds. */
  readonly median: Pair<Figure> | null;
  /** Cliff's delta of employees over consumers, with its interval. */
  readonly effect: Gap | null;
  readonly tone: ToneRow | null;
  /** What each cohort shows of each row, in the order of `rows`. */
  readonly cohorts: Pair<readonly { id: string; label: string; figures: readonly CohortFigure[] }[]>;
  /** Questions of all cohorts of a side, judged together. */
  readonly withinFamily: Pair<number>;
  /** Of a matrix; null for every other kind. */
  readonly quadrant: QuadrantView | null;
}
