import type { Audience } from '@miroir/basics';
import type { DistributionShape } from '@miroir/insight';
import type { Basis, ComparisonRow, Figure, Gap, Pair, ToneRow } from './figure.ts';

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
