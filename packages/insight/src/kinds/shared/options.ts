import { type AnyQuestion, favourableIds, optionIds } from '@miroir/campaign';
import { half, type MeasureRule } from '../../measures/measure.ts';
import type { QuestionCounts } from '../../measures/question-counts.ts';
import type { Values } from '../../stats/mean.ts';
import { keys } from '../../tally/keys.ts';
import { cell } from '../../tally/tally.ts';
import type { CellGroup, ScaleStep, ShareCell } from './counted-kind.ts';

/** A cell for each option, or for each number of a scale. */
export function optionShares(question: AnyQuestion): ShareCell[] {
  return optionIds(question).map((option) => ({ option, key: keys.option(question.id, option) }));
}

export function optionGroup(question: AnyQuestion, sums: CellGroup['sums']): CellGroup[] {
  return [{ keys: optionShares(question).map(({ key }) => key), sums }];
}

/** The options as an ordered scale: by their own number, or by their place from 1. */
export function optionScale(question: AnyQuestion, numbered: boolean): ScaleStep[] {
  return optionShares(question).map(({ option, key }, index) => ({
    value: numbered ? Number(option) : index + 1,
    key,
  }));
}

/** Each option by itself: the share who chose it, tested. */
export function optionMeasures(question: AnyQuestion): MeasureRule[] {
  return optionShares(question).map(({ option, key }) => ({
    question: question.id,
    item: option,
    measure: 'option-share',
    range: [0, 1],
    sample: ({ tally, n }) => ({ type: 'share', count: cell(tally, key), n }),
    tested: { by: 'share' },
    middle: half(false),
  }));
}

/** The share of favourable answers as both sides show it. */
function favourable(question: AnyQuestion): Omit<MeasureRule, 'tested'> {
  const cells = favourableIds(question).map((option) => keys.option(question.id, option));
  return {
    question: question.id,
    item: null,
    measure: 'favourable-share',
    range: [0, 1],
    sample: ({ tally, n }) => {
      return { type: 'share', count: cells.reduce((sum, key) => sum + cell(tally, key), 0), n };
    },
    middle: half(true),
  };
}

/** The favourable share beside its options, where the campaign declares one. */
export function favourableBeside(question: AnyQuestion): MeasureRule[] {
  return favourableIds(question).length === 0 ? [] : [{ ...favourable(question), tested: null }];
}

/** An ordered scale: shown by its favourable share, tested by where people stand on the whole of it. */
export function positionMeasure(
  question: AnyQuestion,
  values: (counts: QuestionCounts) => Values,
): MeasureRule {
  return { ...favourable(question), tested: { by: 'position', values } };
}

/** Two answers: one share says it all, the favourable one where exactly one is. */
export function eitherMeasure(question: AnyQuestion): MeasureRule[] {
  return favourableIds(question).length === 1
    ? [{ ...favourable(question), tested: { by: 'share' } }]
    : optionMeasures(question).slice(0, 1);
}
