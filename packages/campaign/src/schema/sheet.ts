import { z } from 'zod';
import { allocationForm } from '../kinds/allocation.ts';
import { binnedNumberForm } from '../kinds/binned-number.ts';
import { likertForm } from '../kinds/likert.ts';
import { longTextForm } from '../kinds/long-text.ts';
import { matrixForm } from '../kinds/matrix.ts';
import { multipleChoiceForm } from '../kinds/multiple-choice.ts';
import { npsForm } from '../kinds/nps.ts';
import { periodForm } from '../kinds/period.ts';
import { rankingForm } from '../kinds/ranking.ts';
import { ratingForm } from '../kinds/rating.ts';
import type { AnswerParts, QuestionKind } from '../kinds/shared/kind.ts';
import { ownWordsForm } from '../kinds/shared/own-words.ts';
import { shortTextForm } from '../kinds/short-text.ts';
import { singleChoiceForm } from '../kinds/single-choice.ts';
import { yesNoForm } from '../kinds/yes-no.ts';
import { idSchema } from './text.ts';

/** The form of an answer to each kind; the usual ones first, because they are tried in turn. */
const forms = {
  likert: likertForm,
  'single-choice': singleChoiceForm,
  'yes-no': yesNoForm,
  rating: ratingForm,
  nps: npsForm,
  'multiple-choice': multipleChoiceForm,
  ranking: rankingForm,
  matrix: matrixForm,
  allocation: allocationForm,
  'binned-number': binnedNumberForm,
  period: periodForm,
  'short-text': shortTextForm,
  'long-text': longTextForm,
} satisfies Record<QuestionKind, (parts: AnswerParts) => z.ZodType>;

const parts: AnswerParts = { z, id: idSchema };
const unsureSchema = z.strictObject({ unsure: z.enum(['dont-know', 'prefer-not']) });

/** One question's answer, or that one does not know or prefers not to say; a question that is absent was skipped. */
export const answerSchema = z.union([
  // Kinds that share a form are tried once.
  ...[...new Set(Object.values(forms))].map((form) => form(parts)),
  unsureSchema,
]);

export const commentSchema = ownWordsForm(parts);

/**
 * What one person sends: answers and comments by question id. Not the language of the page: beside a cohort it would
 * single out whoever reads another one than the rest. The language of a text is read from the text.
 */
export const sheetSchema = z.strictObject({
  answers: z.record(idSchema, answerSchema),
  comments: z.record(idSchema, commentSchema),
});

/** What an answer to a question of the kind says when it says something. */
export type AnswerOf<K extends QuestionKind> = z.infer<ReturnType<(typeof forms)[K]>>;
/** The members by which the forms of an answer are known; whether a text may be cited is beside it. */
export type AnswerForm = { [K in QuestionKind]: Exclude<keyof AnswerOf<K>, 'quotable'> }[QuestionKind];
export type Unsure = z.infer<typeof unsureSchema>;
export type Answer = AnswerOf<QuestionKind> | Unsure;
export type Comment = z.infer<typeof commentSchema>;
export type Sheet = z.infer<typeof sheetSchema>;
export type Answers = Sheet['answers'];
