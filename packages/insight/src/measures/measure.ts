import type { Values } from '../stats/mean.ts';
import type { QuestionCounts } from './question-counts.ts';

/** What a figure measures. */
export type Measure =
  | 'favourable-share'
  | 'option-share'
  | 'upper-share'
  | 'nps'
  | 'top-share'
  | 'mean-points'
  | 'importance'
  | 'satisfaction'
  | 'shortfall'
  | 'negative-share';

/** What names a figure and the comparison of two. */
export interface MeasureName {
  readonly question: string;
  /** Option, item or row; null where the question itself is measured. */
  readonly item: string | null;
  readonly measure: Measure;
}

/** What one side's counts say of a measure. */
export type Sample =
  /** `count` of `n` people. */
  | { readonly type: 'share'; readonly count: number; readonly n: number }
  /** The mean of what people gave. */
  | { readonly type: 'mean'; readonly values: Values }
  /** Promoters minus detractors, of 0 to 10. */
  | { readonly type: 'score'; readonly values: Values };

/** What both sides have in common where their intervals lie on the same side of it. */
export interface Middle {
  readonly at: number;
  /** Whether being less than it in common says something too. */
  readonly below: boolean;
  /** Fewest answers a side. */
  readonly fewest: number;
}

/** What a verdict is drawn from: the share itself, or where people stand on an ordered scale, lowest first. */
export type Tested =
  | { readonly by: 'share' }
  | { readonly by: 'position'; readonly values: (counts: QuestionCounts) => Values };

/** One thing that a question shows: how it is counted on a side, and what may be concluded from two. */
export interface MeasureRule extends MeasureName {
  /** Ends of the scale, which no figure leaves. */
  readonly range: readonly [number, number];
  readonly sample: (counts: QuestionCounts) => Sample;
  /** null for what stands beside others without a verdict of its own. */
  readonly tested: Tested | null;
  readonly middle: Middle | null;
}

/** Fewest answers a side before the interval of a mean far from the centre of its scale, and so skewed, can be relied on. */
const fewestForSkewed = 60;

/** Half of all people: both sides mostly do, or (`below`) mostly do not. */
export function half(below: boolean): Middle {
  return { at: 0.5, below, fewest: 0 };
}

/** The middle of a scale of numbers. There a mean is hardly skewed: its interval holds from as few answers as a figure takes. */
export function middleOf([least, most]: readonly [number, number]): Middle {
  return { at: (least + most) / 2, below: true, fewest: 0 };
}

/** What each of several items would have if all had the same: only more of it says something. */
export function evenPart(at: number, fewest = 0): Middle {
  return { at, below: false, fewest };
}

/** The same where what is compared with it is a mean. */
export function evenMean(at: number): Middle {
  return evenPart(at, fewestForSkewed);
}

/** `question/measure` or `question/measure/item`: unique on a page. */
export function measureId({ question, item, measure }: MeasureName): string {
  return item === null ? `${question}/${measure}` : `${question}/${measure}/${item}`;
}
