import { type AnyQuestion, optionIds, type Question } from '@miroir/campaign';
import type { MeasureRule } from '../measures/measure.ts';
import type { QuestionCounts } from '../measures/question-counts.ts';
import type { Values } from '../stats/mean.ts';
import { countedKind } from './counting.ts';
import type { ScaleStep, ShareCell } from './shared/counted-kind.ts';

/** What a question shows, in any counts: its kind's rules with every cell's key made. */
export interface QuestionShape {
  readonly measures: readonly MeasureRule[];
  readonly shares: readonly ShareCell[];
  readonly scale: readonly ScaleStep[] | null;
  /** What the scale is summed up by. */
  readonly centre: 'mean' | 'median';
  readonly positions: readonly {
    readonly item: string;
    readonly values: (counts: QuestionCounts) => Values;
  }[];
}

const shapes = new WeakMap<AnyQuestion, QuestionShape>();

/** The shape of a question, made once: the keys of a page of 200 questions cost more than their counts. */
export function shapeOf(question: Question): QuestionShape {
  const known = shapes.get(question);
  if (known !== undefined) return known;
  const kind = countedKind(question);
  const { positions } = kind;
  const shape = {
    measures: kind.measures(question),
    shares: kind.shares(question),
    scale: kind.scale(question),
    centre: kind.centre,
    positions:
      positions === null
        ? []
        : optionIds(question).map((item) => ({ item, values: positions(question, item) })),
  };
  shapes.set(question, shape);
  return shape;
}
