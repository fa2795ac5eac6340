import type { AnswerOf, QuestionOf } from '@miroir/campaign';
import { oneOfBins } from './shared/bins.ts';

type Kind = 'binned-number';

export const binnedNumber = oneOfBins<QuestionOf<Kind>, AnswerOf<Kind>>();
