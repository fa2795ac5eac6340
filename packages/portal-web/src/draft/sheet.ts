import type { Comment, LocalQuestion, LocalQuestionnaire } from '@miroir/campaign';
import type { AnswerFault } from '@miroir/campaign/answers';
import { commentAsked, validateAnswer, validateComment, visibleQuestions } from '@miroir/campaign/answers';
import type { Draft } from './draft.ts';

/** The questions this draft is asked, in order. */
export function asked(questionnaire: LocalQuestionnaire, draft: Draft): LocalQuestion[] {
  return visibleQuestions(questionnaire, draft.answers);
}

/** The comment that stands beside an answer: what was written for an option chosen no more stays in the draft alone. */
export function commentOf(question: LocalQuestion, { answers, comments }: Draft): Comment | undefined {
  return commentAsked(question, answers[question.id]) === null ? undefined : comments[question.id];
}

/** What is wrong with one question as it stands: its answer, or the comment beside it. */
export function faultOf(
  question: LocalQuestion,
  draft: Draft,
): { part: 'answer' | 'comment'; fault: AnswerFault } | null {
  const answer = validateAnswer(question, draft.answers[question.id]);
  if (!answer.ok) return { part: 'answer', fault: answer.error };
  const checked = validateComment(question, draft.answers[question.id], commentOf(question, draft));
  return checked.ok ? null : { part: 'comment', fault: checked.error };
}
