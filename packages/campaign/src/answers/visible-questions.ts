import { own } from '../kinds/shared/known-ids.ts';
import type { AskedCondition } from '../schema/condition.ts';
import type { AnyAskedQuestion } from '../schema/questionnaire.ts';
import type { Answer, Answers } from '../schema/sheet.ts';
import { answerOf, rulesOf } from './rules.ts';

/** What conditions look at: the questions, and what was answered to them. */
interface Said {
  readonly questions: readonly AnyAskedQuestion[];
  readonly answers: Answers;
}

/** An answer that is not in the form of its question's kind satisfies nothing, like a skip. */
function matches(question: AnyAskedQuestion, answer: Answer, values: readonly string[]): boolean {
  if ('unsure' in answer) return values.includes('unsure');
  const given = answerOf(question, answer);
  const said = given === undefined ? [] : (rulesOf(question).routed?.(given) ?? []);
  return said.some((value) => values.includes(value));
}

function holds(condition: AskedCondition, said: Said): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, said));
  if ('any' in condition) return condition.any.some((part) => holds(part, said));
  if ('not' in condition) return !holds(condition.not, said);
  const answer = own(said.answers, condition.question);
  const question = said.questions.find(({ id }) => id === condition.question);
  return answer !== undefined && question !== undefined && matches(question, answer, condition.is);
}

/**
 * Whether the question's own condition holds, taking `answers` at their word. Where answers may be left over from
 * a path no longer taken, use `visibleQuestions`.
 */
export function isAsked(
  { questions }: Pick<Said, 'questions'>,
  question: { readonly when?: AskedCondition | undefined },
  answers: Answers,
): boolean {
  return question.when === undefined || holds(question.when, { questions, answers });
}

interface Reached<Q> {
  readonly questions: Q[];
  readonly answers: Answers;
}

function follow<Q extends AnyAskedQuestion>(questions: readonly Q[], answers: Answers): Reached<Q> {
  const reached: Reached<Q> = { questions: [], answers: {} };
  for (const question of questions) {
    if (!isAsked({ questions }, question, reached.answers)) continue;
    reached.questions.push(question);
    const answer = own(answers, question.id);
    if (answer !== undefined) reached.answers[question.id] = answer;
  }
  return reached;
}

/**
 * The questions this person is asked, in order. An answer counts towards a later condition only when its own
 * question is still asked, so changing one's mind early closes a whole path.
 */
export function visibleQuestions<Q extends AnyAskedQuestion>(
  questionnaire: { readonly questions: readonly Q[] },
  answers: Answers,
): Q[] {
  return follow(questionnaire.questions, answers).questions;
}

/** The answers (or comments) that belong to a question still asked: what a browser sends. */
export function keepAsked<T>(
  questionnaire: { readonly questions: readonly AnyAskedQuestion[] },
  answers: Answers,
  entries: Readonly<Record<string, T>>,
): Record<string, T> {
  const asked = new Set(visibleQuestions(questionnaire, answers).map((question) => question.id));
  return Object.fromEntries(Object.entries(entries).filter(([question]) => asked.has(question)));
}

/**
 * The first question asked after `questionId` in the order of the questionnaire, even when that one is no longer
 * asked; the first of all when it is `undefined`.
 */
export function nextQuestion<Q extends AnyAskedQuestion>(
  questionnaire: { readonly questions: readonly Q[] },
  answers: Answers,
  questionId?: string,
): Q | undefined {
  const ids = questionnaire.questions.map(({ id }) => id);
  const from = questionId === undefined ? -1 : ids.indexOf(questionId);
  return visibleQuestions(questionnaire, answers).find(({ id }) => ids.indexOf(id) > from);
}
