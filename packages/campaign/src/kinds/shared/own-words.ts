import type { AnswerParts, AnswerRules, Parts } from './kind.ts';
import { longestText, type OpenText, type TextRules, validateText } from './open-text.ts';

/** The members of a question answered in a person's own words. */
export const ownWordsMembers = ({ z }: Parts) => ({
  quotable: z.boolean(),
  maxLength: z.int().min(20).max(longestText),
});

/** The answer of every kind that is answered in a person's own words. */
export const ownWordsForm = ({ z }: AnswerParts) =>
  z.strictObject({ text: z.string().max(4 * longestText), quotable: z.boolean() });

/** The rules of a kind that is answered in a person's own words: nothing to choose from, nothing to route by. */
export const ownWords: AnswerRules<TextRules, OpenText> = {
  form: 'text',
  parts: () => [],
  validate: (question, answer) => validateText(answer, question),
  routed: null,
};
