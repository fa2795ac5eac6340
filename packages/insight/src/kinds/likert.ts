import type { AnswerOf, QuestionOf } from '@miroir/campaign';
import { oneOfScale } from './shared/one-of-options.ts';

type Kind = 'likert';

/** Points have ids, not numbers: the first counts 1. */
export const likert = oneOfScale<QuestionOf<Kind>, AnswerOf<Kind>>(({ option }) => option, false);
