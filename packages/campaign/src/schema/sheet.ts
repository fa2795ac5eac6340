import { z } from 'zod';
import { longestText, matrixPoints } from './question.ts';
import { idSchema } from './text.ts';

const rawText = z.string().max(4 * longestText);
const point = z.int().min(1).max(matrixPoints);

/** One question's answer; a question that is absent was skipped. The usual forms first: they are tried in turn. */
export const answerSchema = z.union([
  /** single-choice, likert, and yes-no with `yes` or `no` */
  z.strictObject({ option: idSchema }),
  /** rating 1 to max, nps 0 to 10 */
  z.strictObject({ value: z.int() }),
  z.strictObject({ options: z.array(idSchema).max(50) }),
  /** item ids, best first */
  z.strictObject({ order: z.array(idSchema).max(50) }),
  z.strictObject({
    cells: z.record(
      idSchema,
      z.strictObject({ importance: point.optional(), satisfaction: point.optional() }),
    ),
  }),
  z.strictObject({ points: z.record(idSchema, z.int().min(0)) }),
  z.strictObject({ text: rawText, quotable: z.boolean() }),
  z.strictObject({ unsure: z.enum(['dont-know', 'prefer-not']) }),
]);

export const commentSchema = z.strictObject({ text: rawText, quotable: z.boolean() });

/**
 * What one person sends: answers and comments by question id. Not the language of the page: beside a cohort it would
 * single out whoever reads another one than the rest. The language of a text is read from the text.
 */
export const sheetSchema = z.strictObject({
  answers: z.record(idSchema, answerSchema),
  comments: z.record(idSchema, commentSchema),
});

export type Answer = z.infer<typeof answerSchema>;
export type Comment = z.infer<typeof commentSchema>;
export type Sheet = z.infer<typeof sheetSchema>;
export type Answers = Sheet['answers'];
