import type { AnswerOf, QuestionOf } from '@miroir/campaign';
import { oneOfOptions } from './shared/one-of-options.ts';
import { eitherMeasure } from './shared/options.ts';

type Kind = 'yes-no';

/** Of two answers one share says it all: the other is its mirror, and would count the same difference twice. */
export const yesNo = {
  ...oneOfOptions<QuestionOf<Kind>, AnswerOf<Kind>>(({ option }) => option),
  measures: (question: QuestionOf<Kind>) => eitherMeasure(question),
};
