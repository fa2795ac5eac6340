import { err, ok, type Result } from '@miroir/basics';
import type { AnswerFault } from '../kinds/shared/answer-fault.ts';
import { otherOf } from '../kinds/shared/lists.ts';
import { type OpenText, validateText } from '../kinds/shared/open-text.ts';
import type { Answer } from '../schema/sheet.ts';
import type { AnyQuestion } from './rules.ts';

/** The option of a question that is said in own words by whoever chooses it, if there is one. */
export function specifiedOption(question: AnyQuestion): ReturnType<typeof otherOf> {
  return 'options' in question ? otherOf(question.options) : undefined;
}

/**
 * Whether the question's comment is asked of whoever gave this answer: `may` where it is offered, `must` where the option
 * chosen wants it, null where nothing is offered, or where it belongs to an option that was not chosen.
 */
export function commentAsked(question: AnyQuestion, answer: Answer | undefined): 'may' | 'must' | null {
  if (question.comment === undefined) return null;
  const specified = specifiedOption(question);
  if (specified === undefined) return 'may';
  if (answer === undefined) return null;
  const chosen = 'option' in answer ? [answer.option] : 'options' in answer ? answer.options : [];
  return chosen.includes(specified.id) ? specified.other : null;
}

/**
 * The comment beside an answer in its stored form, `undefined` where nothing was written.
 * A text is refused that nobody asked for, and the lack of one that was to be given.
 */
export function validateComment(
  question: AnyQuestion,
  answer: Answer | undefined,
  given: OpenText | undefined,
): Result<OpenText | undefined, AnswerFault> {
  const wanted = commentAsked(question, answer);
  if (wanted === null || question.comment === undefined)
    return given === undefined ? ok(undefined) : err({ code: 'comment-not-asked' });
  const checked = given === undefined ? ok(undefined) : validateText(given, question.comment);
  if (checked.ok && checked.value === undefined && wanted === 'must') return err({ code: 'comment-missing' });
  return checked;
}
