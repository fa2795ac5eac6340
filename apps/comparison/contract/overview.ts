import type { Audience } from '@miroir/basics';
import type { Basis, ComparisonRow, Figure, Pair, VoiceRow } from './figure.ts';
import type { SinceView } from './since.ts';

/** One thing not known, with its evidence. */
export type Unknown =
  | { readonly kind: 'row'; readonly row: ComparisonRow }
  /** A question that has no figure on a side that was asked it, with the reason on each. */
  | { readonly kind: 'masked'; readonly label: string; readonly figures: Pair<Figure> }
  /** Questions that one side alone was asked, with the most answers that one of them has. */
  | {
      readonly kind: 'one-sided';
      readonly side: Audience;
      readonly labels: readonly string[];
      readonly n: number;
    }
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

export interface OverviewView {
  readonly basis: Basis;
  readonly findings: readonly ComparisonRow[];
  /** Where both sides are for sure on the same side of the middle: what both can commit to. */
  readonly common: readonly ComparisonRow[];
  readonly voices: readonly VoiceRow[];
  readonly invited: Pair<number | null>;
  /** All of them. */
  readonly unknowns: readonly Unknown[];
  readonly since: SinceView | null;
}
