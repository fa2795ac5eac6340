import { type AnyQuestion, favourableIds, optionIds } from '@miroir/campaign';
import { compareShares, type RawComparison, type Sides } from '../../figures/compare-figures.ts';
import type { QuestionCounts } from '../../figures/question-counts.ts';
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

/** Compares each option with itself. */
export function compareEach(question: AnyQuestion, sides: Sides): RawComparison[] {
  return optionShares(question).map(({ option, key }) =>
    compareShares({ question: question.id, item: option, measure: 'option-share' }, sides, ({ tally }) =>
      cell(tally, key),
    ),
  );
}

/** Compares the share of favourable answers; each option with itself where none is favourable. */
export function compareFavourable(question: AnyQuestion, sides: Sides): RawComparison[] {
  const favourable = favourableIds(question);
  if (favourable.length === 0) return compareEach(question, sides);
  const cells = favourable.map((option) => keys.option(question.id, option));
  const count = ({ tally }: QuestionCounts) => cells.reduce((sum, key) => sum + cell(tally, key), 0);
  return [compareShares({ question: question.id, item: null, measure: 'favourable-share' }, sides, count)];
}
