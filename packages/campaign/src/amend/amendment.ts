import { z } from 'zod';
import { localTimeSchema } from '../schema/schedule.ts';
import { localizedSchema } from '../schema/text.ts';

/** Longest announcement, in characters of one language: it stands above the questions. */
export const longestAnnouncement = 1000;

/**
 * Where a text stands in a questionnaire, from the outside in: names of members, and ids in a list, such as
 * `["questions", "repair-cost", "options", "price", "label"]`.
 */
export const textPathSchema = z.array(z.string().min(1).max(64)).min(1).max(8);

const closeSchema = z.strictObject({
  kind: z.literal('close'),
  /** The new local minute of the close. */
  closes: localTimeSchema,
});

const textsSchema = z.strictObject({
  kind: z.literal('text'),
  /** Empty on a side that reads none of what is corrected. */
  changes: z.array(z.strictObject({ path: textPathSchema, text: localizedSchema })).max(50),
});

const announceSchema = z.strictObject({
  kind: z.literal('announce'),
  /** In every language of the campaign; null on a side to which nothing is announced. */
  text: localizedSchema.nullable(),
  /** The local minute from which pages show it no more above the rest; it stays in the list of what has changed. */
  until: localTimeSchema.optional(),
});

/**
 * What both sides may change after the launch, as one side is told it. Nothing else may: no id, question, option,
 * order, condition, language, cohort, threshold or other date, and never the fingerprint of what was launched.
 */
export const amendmentSchema = z.discriminatedUnion('kind', [closeSchema, textsSchema, announceSchema]);

/** See {@link amendmentSchema}. */
export type Amendment = z.infer<typeof amendmentSchema>;
/** A way to a text: see {@link textPathSchema}. */
export type TextPath = z.infer<typeof textPathSchema>;

/** Why an amendment cannot be made to what was launched. */
export type AmendmentFault =
  /** A minute that no calendar has. */
  | 'impossible-date'
  /** The close is at that minute already. */
  | 'same-close'
  | 'closes-before-opens'
  /** The box would still be open at the minute of the comparison, a quarter of an hour after the close. */
  | 'past-compares'
  /** The box would still be open when the next round opens. */
  | 'into-next-round'
  /** No text stands there that participants read; a name of a person or what counts as an answer is none. */
  | 'no-such-text'
  /** A language of the campaign has no text, or an empty one. */
  | 'missing-language'
  /** A language that the campaign does not have. */
  | 'other-language'
  /** An earlier answer is said that the text before did not say, or without words for who chose nothing, or not rightly written. */
  | 'other-pipe'
  | 'same-text'
  | 'too-long';
