import type { FigureValue } from '../value/figure-value.ts';

/** One finding in words and figures, as a card, a slide and a page of the report tell it. */
export interface ToldFinding {
  /** Stable: the same finding has the same one in every language and every document. */
  readonly id: string;
  readonly sentence: string;
  /** Empty where nothing is judged. */
  readonly verdict: string;
  /** Whether the verdict stands: established, or close. */
  readonly solid: boolean;
  /** The gap as it is written large; null where there is none. */
  readonly gap: string | null;
  /** Gap, interval and numbers of answers, in words; empty where the sentence says them. */
  readonly evidence: string;
  /** What was asked or counted, and how alike it was on both sides. */
  readonly under: string;
  /** n of each side with its own figure and interval, a line each. */
  readonly sides: readonly string[];
  /** Its own figure first; then, where there is one, what it is a part of. */
  readonly figures: readonly FigureValue[];
  readonly method: string;
}
