import type { LocalQuestion, LocalQuestionnaire } from '@miroir/campaign';
import type { AnswerFault } from '@miroir/campaign/answers';
import { validateAnswer, validateText, visibleQuestions } from '@miroir/campaign/answers';
import type { Draft } from './draft.ts';

/** The questions this draft is asked, in order. */
export function asked(questionnaire: LocalQuestionnaire, draft: Draft): LocalQuestion[] {
  return visibleQuestions(questionnaire, draft.answers);
}

/** What is wrong with one question as it stands: its answer, or the comment beside it. */
export function faultOf(
  question: LocalQuestion,
  draft: Draft,
): { part: 'answer' | 'comment'; fault: AnswerFault } | null {
  const answer = validateAnswer(question, draft.answers[question.id]);
  if (!answer.ok) return { part: 'answer', fault: answer.error };
  const comment = draft.comments[question.id];
  if (question.comment === undefined || comment === undefined) return null;
  const checked = validateText(comment, question.comment);
  return checked.ok ? null : { part: 'comment', fault: checked.error };
}
