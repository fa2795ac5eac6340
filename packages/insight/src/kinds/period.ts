import type { AnswerOf, QuestionOf } from '@miroir/campaign';
import { oneOfBins } from './shared/bins.ts';

type Kind = 'period';

export const period = oneOfBins<QuestionOf<Kind>, AnswerOf<Kind>>();
