import type { Audience } from '@miroir/basics';
import type { DistributionShape } from '@miroir/insight';
import type { Basis, ComparisonRow, Figure, Gap, Pair, ToneRow, Unit } from './figure.ts';

/** One option of a distribution. */
export interface DistributionPart {
  readonly id: string;
  readonly label: string;
  readonly counts: Pair<number | null>;
  readonly favourable: boolean;
}

/** How a cohort answers beside everybody else of its side. */
export interface CohortDifference {
  readonly cohort: string;
  /** The option, row or item; null where the question has one measure. */
  readonly part: string | null;
  readonly unit: Unit;
  /** Cohort minus rest. */
  readonly gap: Gap;
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
  /** Cohorts that part from the rest of their own side, the widest first. */
  readonly within: Pair<readonly CohortDifference[]>;
}
