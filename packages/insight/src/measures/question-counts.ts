import type { Tally } from '../tally/tally.ts';

/** What one side said to one question. */
export interface QuestionCounts {
  readonly tally: Tally;
  /** Answers that say something: neither skipped nor unsure. */
  readonly n: number;
  readonly unsure: number;
  /** 0 for a conditional question or an open text: who was not asked cannot be told from who skipped. */
  readonly skipped: number;
  /** People on the roll, for the bounds of silence; null where unknown (open link, conditional question, open text). */
  readonly invited: number | null;
}
