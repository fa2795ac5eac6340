import type { Audience } from '@miroir/basics';
import type { Basis, ComparisonRow, Gap, Pair, VoiceRow } from './figure.ts';

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

/** A comparison that changed, with the gap it had. */
export interface RowChange {
  readonly row: ComparisonRow;
  readonly was: Gap | null;
}

/** What changed between the previous publication and this one, on each side. */
export interface SinceView {
  readonly previous: Pair<number | null>;
  readonly added: Pair<number | null>;
  /** The cohort that grew most, per side. */
  readonly mostFrom: Pair<{ cohort: string; people: number } | null>;
  readonly turned: readonly RowChange[];
  readonly nowEstablished: readonly RowChange[];
  readonly noLongerEstablished: readonly RowChange[];
}

export interface OverviewView {
  readonly basis: Basis;
  readonly findings: readonly ComparisonRow[];
  readonly voices: readonly VoiceRow[];
  readonly invited: Pair<number | null>;
  readonly unknowns: readonly Unknown[];
  readonly since: SinceView | null;
}
