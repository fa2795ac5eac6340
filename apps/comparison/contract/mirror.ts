import type { Localized } from '@miroir/campaign';
import type { LocalContent, Mirror } from '@miroir/exchange';
import type { ComparisonRow, Pair } from './figure.ts';

/** The longest words of a lead above the figures, in characters. */
export const longestLead = 600;

/** Most comparisons that participants are shown. */
export const mostFaces = 40;

/** Why participants are not told a figure. */
export const notQuotable = [
  'unknown-row',
  'narrowed',
  'not-final',
  'one-sided',
  'suppressed',
  'too-few',
  'uncalibrated',
  'no-verdict',
] as const;
export type NotQuotable = (typeof notQuotable)[number];

/** A comparison of the round, and whether participants may see it: null where they may. */
export interface MirrorChoice {
  readonly row: ComparisonRow;
  readonly refused: NotQuotable | null;
}

/** What a lead chose for mirror day. */
export interface MirrorDraft {
  /** Rows of the comparison, in the order in which both sides read them. */
  readonly rows: readonly string[];
  /** A lead's own words above the figures; empty where there are none. */
  readonly lead: Pair<Localized>;
}

/** What one portal will open, in the language of the lead. */
export type Previews = Pair<LocalContent>;

/** What is put into a bulletin, for each side. */
export type Contents = Pair<Mirror>;

/** Everything that the page of the mirror day shows. */
export interface MirrorView {
  readonly revision: number;
  readonly draft: MirrorDraft;
  readonly choices: readonly MirrorChoice[];
  readonly locales: readonly string[];
  /** Whether both sides have published for good. */
  readonly final: boolean;
  /** ISO time that the campaign promises both sides. */
  readonly promised: string;
}
