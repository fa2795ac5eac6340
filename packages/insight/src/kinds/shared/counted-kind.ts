import type { MeasureRule } from '../../measures/measure.ts';
import type { QuestionCounts } from '../../measures/question-counts.ts';
import type { Values } from '../../stats/mean.ts';

/** Cells of one question that are tied to the number of people who answered it. */
export interface CellGroup {
  readonly keys: readonly string[];
  /** `exactly`: one cell a person; `at-most`: at most one; `each-at-most`: any number of cells a person. */
  readonly sums: 'exactly' | 'at-most' | 'each-at-most';
}

/** One bar of a question's distribution: the option, number or polarity, and its cell. */
export interface ShareCell {
  readonly option: string;
  readonly key: string;
}

/** One step of an ordered scale: its number and its cell. */
export interface ScaleStep {
  readonly value: number;
  readonly key: string;
}

/** How one kind of question is counted and compared. `Q` is the question, `G` what somebody gave to it. */
export interface CountedKind<Q, G> {
  /** Cells that one person who gave this adds one to, beside `answered`. */
  readonly cells: (question: Q, given: G) => readonly string[];
  /** Every cell there can be, in groups that are tied to the number of people who answered. */
  readonly groups: (question: Q) => readonly CellGroup[];
  /** What is shown of it, in the order it is drawn: what is tested, and what stands beside. */
  readonly measures: (question: Q) => MeasureRule[];
  /** The bars of the distribution, in definition order; empty where there is none. */
  readonly shares: (question: Q) => readonly ShareCell[];
  /** The steps of an ordered scale, lowest first; null where nothing is ordered. */
  readonly scale: (question: Q) => readonly ScaleStep[] | null;
  /** What a scale is summed up by: its mean, or, of bins that are unlike in width, the one that the person in the middle is in. */
  readonly centre: 'mean' | 'median';
  /** Positions of an item with the people who put it there; null for a kind that ranks nothing. */
  readonly positions: ((question: Q, item: string) => (counts: QuestionCounts) => Values) | null;
}

/** For kinds whose answers lie on no ordered scale and rank nothing. */
export const unordered = { scale: () => null, centre: 'mean', positions: null } as const;
