import { type AnswerOf, optionIds, type QuestionOf } from '@miroir/campaign';
import { compareMeans } from '../figures/compare-figures.ts';
import type { QuestionCounts } from '../figures/question-counts.ts';
import { keys } from '../tally/keys.ts';
import { cell } from '../tally/tally.ts';
import { type CountedKind, unordered } from './shared/counted-kind.ts';

type Kind = 'allocation';

/** Every item has a cell a person, also when it was given nothing; compared by its mean points. */
export const allocation: CountedKind<QuestionOf<Kind>, AnswerOf<Kind>> = {
  ...unordered,
  cells: ({ id }, { points }) => Object.entries(points).map(([item, given]) => keys.points(id, item, given)),
  groups: (question) =>
    optionIds(question).map((item) => ({
      keys: sharesOf(question).map((points) => keys.points(question.id, item, points)),
      sums: 'exactly',
    })),
  compare: (question, sides) =>
    optionIds(question).map((item) => {
      const values = ({ tally }: QuestionCounts) =>
        sharesOf(question).map(
          (points) => [points, cell(tally, keys.points(question.id, item, points))] as const,
        );
      const name = { question: question.id, item, measure: 'mean-points' } as const;
      return compareMeans(name, sides, { range: question.total, values });
    }),
  shares: () => [],
};

/** What one item can be given: nothing, one step, two… up to the total. */
function sharesOf({ total, step }: QuestionOf<Kind>): number[] {
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);
}
