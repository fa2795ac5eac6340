import { type AnswerOf, optionIds, type QuestionOf } from '@miroir/campaign';
import { compareShares } from '../figures/compare-figures.ts';
import type { QuestionCounts } from '../figures/question-counts.ts';
import { keys } from '../tally/keys.ts';
import { cell } from '../tally/tally.ts';
import type { CountedKind } from './shared/counted-kind.ts';

type Kind = 'ranking';
type Ranking = QuestionOf<Kind>;

/** Compared by the share who put an item in their top; drawn by the mean position among those who ranked it. */
export const ranking: CountedKind<Ranking, AnswerOf<Kind>> = {
  cells: ({ id }, { order }) => order.map((item, index) => keys.rank(id, item, index + 1)),
  groups: (question) => {
    const ids = optionIds(question);
    return ids.map((item) => ({
      keys: ids.map((_, index) => keys.rank(question.id, item, index + 1)),
      sums: 'at-most',
    }));
  },
  compare: (question, sides) => {
    const top = topPositions(question);
    return optionIds(question).map((item) => {
      const cells = Array.from({ length: top }, (_, index) => keys.rank(question.id, item, index + 1));
      const count = ({ tally }: QuestionCounts) => cells.reduce((sum, key) => sum + cell(tally, key), 0);
      return compareShares({ question: question.id, item, measure: 'top-share' }, sides, count);
    });
  },
  shares: () => [],
  scale: () => null,
  positions:
    (question, item) =>
    ({ tally }) =>
      Array.from({ length: question.top ?? optionIds(question).length }, (_, index) => {
        return [index + 1, cell(tally, keys.rank(question.id, item, index + 1))] as const;
      }),
};

/** How many first positions count as "in the top": what was asked for, else three at most and half of the items. */
function topPositions(question: Ranking): number {
  return question.top ?? Math.min(3, Math.ceil(optionIds(question).length / 2));
}
