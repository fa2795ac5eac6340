import type { ReportReason } from '@miroir/basics/space-texts';
import type { BankPicture } from './draw-png.ts';

/** How a comment of the demonstration stands to its idea. */
type Stance = 'for' | 'against' | 'question' | 'help';

/** An invented comment. */
export interface BankComment {
  readonly stance: Stance;
  readonly body: string;
  /** Why somebody reports it: it waits at the desk of the space. */
  readonly reported?: ReportReason;
}

/**
 * What the desk of the space made of an idea: it says the same as another, or was hidden, and what came of that.
 * `joined-lately`: a few days before a visitor comes, who may still undo it.
 */
export type Outcome =
  | { readonly what: 'joined'; readonly to: string }
  | { readonly what: 'joined-lately'; readonly to: string }
  | { readonly what: 'hidden' | 'appealed' | 'restored'; readonly reason: ReportReason };

/** An invented idea, and how the others take it. */
export interface BankIdea {
  /** Id of one of the campaign's themes. */
  readonly theme: string;
  readonly title: string;
  readonly body: string;
  readonly need?: string;
  readonly benefit?: string;
  readonly picture?: BankPicture;
  readonly language: string;
  /** A pseudonym; absent: signed once only. */
  readonly by?: string;
  /** Of those who react, the shares that agree and disagree; the others are unsure. */
  readonly taken: { readonly agree: number; readonly disagree: number };
  readonly comments: readonly BankComment[];
  /** Absent: the desk had nothing to do with it. */
  readonly outcome?: Outcome;
}
