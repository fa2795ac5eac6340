import type { ReadingLabel } from '@miroir/insight';

/** Who reads, and for whom: what is on the page before any comment. */
export interface DeskFrame {
  readonly organisation: string;
  /** Whose comments are read, as the campaign calls them. */
  readonly side: string;
  readonly campaign: string;
  /** The campaign's languages, the first one its own. */
  readonly locales: readonly string[];
  readonly timeZone: string;
  /** The readers as participants were told of them. */
  readonly readers: readonly { readonly name: string; readonly role: string }[];
  /** When nothing is read any more: what readers said leaves for the comparison. ISO 8601. */
  readonly until: string;
  /** Fewest people who commented before a comment is read. */
  readonly fewest: number;
}

/** Where one theme stands. */
export interface ThemeProgress {
  readonly id: string;
  readonly title: string;
  /** Comments that may be read; 0 while fewer people than the least have written. */
  readonly comments: number;
  readonly read: number;
  /** Labels from which the theme's tone is compared; fewer where there are fewer comments. */
  readonly comparedFrom: number;
  /** How many are read before the theme rests. */
  readonly goal: number;
}

/** What going on gains: half-widths of the tone's interval, in points; null where none can be told. */
export interface Gain {
  readonly now: number | null;
  readonly atGoal: number | null;
}

/** The one comment to read. */
export interface CommentView {
  /** Stands for this drawing of the comment alone: it says nothing of the comment, and nobody else gets it. */
  readonly token: string;
  readonly theme: string;
  /** What had been asked. */
  readonly question: string;
  /** The invitation to write, where the comment stands beside an answer. */
  readonly prompt: string | null;
  readonly text: string;
  readonly language: string | null;
}

/** What was labelled just before, while it can be taken back. */
export interface LastLabel {
  readonly text: string;
  readonly label: ReadingLabel;
}

export interface Agreement {
  readonly pairs: number;
  readonly agreed: number;
  /** Cohen's κ; null where both readers gave one label throughout. */
  readonly kappa: number | null;
}

/** The desk as a reader sees it. */
export type DeskView =
  | { readonly state: 'waiting' }
  | { readonly state: 'over' }
  | {
      readonly state: 'open';
      readonly themes: readonly ThemeProgress[];
      /** The theme that is read; null when nothing is left to read. */
      readonly theme: string | null;
      readonly gain: Gain;
      readonly comment: CommentView | null;
      readonly last: LastLabel | null;
      readonly agreement: Agreement | null;
    };
