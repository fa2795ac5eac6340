import { z } from 'zod';

const id = z.string().min(1).max(64);
const text = z.string().max(20_000);

/** The outer shape of one answer; the questionnaire's own check (kinds, ids, lengths) comes after, in the use case. */
export const answerShape = z.union([
  z.strictObject({ unsure: z.enum(['dont-know', 'prefer-not']) }),
  z.strictObject({ option: id }),
  z.strictObject({ options: z.array(id).max(64) }),
  z.strictObject({ value: z.number() }),
  z.strictObject({ order: z.array(id).max(64) }),
  z.strictObject({
    cells: z.record(
      id,
      z.strictObject({ importance: z.number().exactOptional(), satisfaction: z.number().exactOptional() }),
    ),
  }),
  z.strictObject({ points: z.record(id, z.number()) }),
  z.strictObject({ text, quotable: z.boolean() }),
]);

/** A sheet as it travels: bounded, of the right outline, not yet checked against the questionnaire. */
export const sheetShape = z.strictObject({
  locale: z.string().min(2).max(35),
  answers: z.record(id, answerShape),
  comments: z.record(id, z.strictObject({ text, quotable: z.boolean() })),
});

export type WireAnswer = z.infer<typeof answerShape>;
export type WireSheet = z.infer<typeof sheetShape>;
