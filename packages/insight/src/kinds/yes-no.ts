import type { AnswerOf, QuestionOf } from '@miroir/campaign';
import { oneOfOptions } from './shared/one-of-options.ts';

type Kind = 'yes-no';

export const yesNo = oneOfOptions<QuestionOf<Kind>, AnswerOf<Kind>>(({ option }) => option);
