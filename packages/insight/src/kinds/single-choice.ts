import type { AnswerOf, QuestionOf } from '@miroir/campaign';
import { oneOfOptions } from './shared/one-of-options.ts';

type Kind = 'single-choice';

export const singleChoice = oneOfOptions<QuestionOf<Kind>, AnswerOf<Kind>>(({ option }) => option);
