import { type AnswerOf, optionIds, type QuestionOf } from '@miroir/campaign';
import { evenMean, type MeasureRule } from '../measures/measure.ts';
import type { QuestionCounts } from '../measures/question-counts.ts';
import { keys } from '../tally/keys.ts';
import { cell } from '../tally/tally.ts';
import { type CountedKind, unordered } from './shared/counted-kind.ts';

type Kind = 'allocation';

/** Every item has a cell a person, also when it was given nothing; shown by its mean points, tested by their order. */
export const allocation: CountedKind<QuestionOf<Kind>, AnswerOf<Kind>> = {
  ...unordered,
  cells: ({ id }, { points }) => Object.entries(points).map(([item, given]) => keys.points(id, item, given)),
  groups: (question) =>
    optionIds(question).map((item) => ({
      keys: sharesOf(question).map((points) => keys.points(question.id, item, points)),
      sums: 'exactly',
    })),
  measures: (question) => {
    const ids = optionIds(question);
    return ids.map((item): MeasureRule => {
      const cells = sharesOf(question).map(
        (points) => [points, keys.points(question.id, item, points)] as const,
      );
      const values = ({ tally }: QuestionCounts) =>
        cells.map(([points, key]) => [points, cell(tally, key)] as const);
      return {
        question: question.id,
        item,
        measure: 'mean-points',
        range: [0, question.total],
        sample: (counts) => ({ type: 'mean', values: values(counts) }),
        tested: { by: 'position', values },
        middle: evenMean(question.total / ids.length),
      };
    });
  },
  shares: () => [],
};

/** What one item can be given: nothing, one step, two… up to the total. */
function sharesOf({ total, step }: QuestionOf<Kind>): number[] {
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);
}
