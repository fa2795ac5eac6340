import type { AnswerOf, QuestionOf } from '@miroir/campaign';
import type { MeasureRule } from '../measures/measure.ts';
import type { CountedKind } from './shared/counted-kind.ts';
import { oneOfScale, stepsOf } from './shared/one-of-options.ts';

type Kind = 'nps';

export const nps: CountedKind<QuestionOf<Kind>, AnswerOf<Kind>> = {
  ...oneOfScale<QuestionOf<Kind>, AnswerOf<Kind>>(({ value }) => value, true),
  measures: (question) => {
    const values = stepsOf(question, true);
    const score: MeasureRule = {
      question: question.id,
      item: null,
      measure: 'nps',
      range: [-100, 100],
      sample: (counts) => ({ type: 'score', values: values(counts) }),
      tested: { by: 'position', values },
      middle: { at: 0, below: true, fewest: 0 },
    };
    return [score];
  },
};
