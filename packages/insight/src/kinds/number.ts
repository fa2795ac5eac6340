import type { AnswerOf, QuestionOf } from '@miroir/campaign';
import { oneOfBins } from './shared/bins.ts';

type Kind = 'number';

export const number = oneOfBins<QuestionOf<Kind>, AnswerOf<Kind>>();
