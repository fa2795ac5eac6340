import { allocation } from '../kinds/allocation.ts';
import { binnedNumber } from '../kinds/binned-number.ts';
import { likert } from '../kinds/likert.ts';
import { longText } from '../kinds/long-text.ts';
import { matrix } from '../kinds/matrix.ts';
import { multipleChoice } from '../kinds/multiple-choice.ts';
import { nps } from '../kinds/nps.ts';
import { period } from '../kinds/period.ts';
import { ranking } from '../kinds/ranking.ts';
import { rating } from '../kinds/rating.ts';
import type { AnswerRules, QuestionKind } from '../kinds/shared/kind.ts';
import { shortText } from '../kinds/short-text.ts';
import { singleChoice } from '../kinds/single-choice.ts';
import { yesNo } from '../kinds/yes-no.ts';
import type { Question } from '../schema/campaign.ts';
import type { AnyAskedQuestion } from '../schema/questionnaire.ts';
import type { Answer, AnswerForm, AnswerOf } from '../schema/sheet.ts';

/** A question of a campaign or of a questionnaire. */
export type AnyQuestion = Question | AnyAskedQuestion;
/** A question of one kind. */
export type QuestionOf<K extends QuestionKind> = Extract<AnyQuestion, { kind: K }>;

const rules: { readonly [K in QuestionKind]: AnswerRules<QuestionOf<K>, AnswerOf<K>> } = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'yes-no': yesNo,
  likert,
  rating,
  nps,
  ranking,
  matrix,
  allocation,
  'binned-number': binnedNumber,
  period,
  'short-text': shortText,
  'long-text': longText,
};

/**
 * The rules of a question's own kind. The one place that tells the compiler what the table's type says line by line:
 * a question's kind names the rules made for such questions.
 */
export function rulesOf(question: {
  readonly kind: QuestionKind;
}): AnswerRules<AnyQuestion, AnswerOf<QuestionKind>> {
  return rules[question.kind] as unknown as AnswerRules<AnyQuestion, AnswerOf<QuestionKind>>;
}

/** The member by which answers to the question are known. */
export function answerForm(question: { readonly kind: QuestionKind }): AnswerForm {
  return rulesOf(question).form as AnswerForm;
}

/**
 * The answer in the form of the question's own kind; `undefined` for a skip, for "I don't know", and for an answer
 * of another kind, as a device may hold from an earlier version of the campaign.
 */
export function answerOf<K extends QuestionKind>(
  question: { readonly kind: K },
  answer: Answer | undefined,
): AnswerOf<K> | undefined {
  if (answer === undefined || !Object.hasOwn(answer, answerForm(question))) return undefined;
  return answer as AnswerOf<K>;
}
