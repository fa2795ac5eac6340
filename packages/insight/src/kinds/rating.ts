import type { AnswerOf, QuestionOf } from '@miroir/campaign';
import { oneOfScale } from './shared/one-of-options.ts';

type Kind = 'rating';

export const rating = oneOfScale<QuestionOf<Kind>, AnswerOf<Kind>>(({ value }) => value, true);
