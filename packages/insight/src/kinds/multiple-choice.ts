import { type AnswerOf, exclusiveIds, optionIds, type QuestionOf } from '@miroir/campaign';
import { keys } from '../tally/keys.ts';
import { type CellGroup, type CountedKind, unordered } from './shared/counted-kind.ts';
import { optionGroup, optionMeasures, optionShares } from './shared/options.ts';

type Kind = 'multiple-choice';

export const multipleChoice: CountedKind<QuestionOf<Kind>, AnswerOf<Kind>> = {
  ...unordered,
  cells: ({ id }, { options }) => options.map((option) => keys.option(id, option)),
  groups: (question) => {
    // Nobody chose one that stands alone and another option: their cells count people apart.
    const apart = exclusiveIds(question.options).flatMap((alone) =>
      optionIds(question)
        .filter((other) => other !== alone)
        .map((other): CellGroup => {
          return { keys: [alone, other].map((id) => keys.option(question.id, id)), sums: 'at-most' };
        }),
    );
    return [...optionGroup(question, 'each-at-most'), ...apart];
  },
  // Who chose at least one favourable option cannot be told from counts by option, so each stands alone.
  measures: optionMeasures,
  shares: optionShares,
};
