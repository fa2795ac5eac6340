import type { AnswerOf, QuestionOf } from '@miroir/campaign';
import { keys } from '../tally/keys.ts';
import { type CountedKind, unordered } from './shared/counted-kind.ts';
import { optionGroup, optionMeasures, optionShares } from './shared/options.ts';

type Kind = 'multiple-choice';

export const multipleChoice: CountedKind<QuestionOf<Kind>, AnswerOf<Kind>> = {
  ...unordered,
  cells: ({ id }, { options }) => options.map((option) => keys.option(id, option)),
  groups: (question) => optionGroup(question, 'each-at-most'),
  // Who chose at least one favourable option cannot be told from counts by option, so each stands alone.
  measures: optionMeasures,
  shares: optionShares,
};
