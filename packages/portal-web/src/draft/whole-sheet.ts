import type { LocalQuestionnaire, Sheet } from '@miroir/campaign';
import { keepAsked, validateAnswer, validateComment } from '@miroir/campaign/answers';
import type { Draft } from './draft.ts';
import { asked, commentOf } from './sheet.ts';

/** What is sent: answers in their stored form, of questions still asked, without blanks. */
export function sheetOf(questionnaire: LocalQuestionnaire, draft: Draft): Sheet {
  const answers: Sheet['answers'] = {};
  const comments: Sheet['comments'] = {};
  const kept = keepAsked(questionnaire, draft.answers, draft.comments);
  for (const question of asked(questionnaire, draft)) {
    const answer = validateAnswer(question, draft.answers[question.id]);
    if (answer.ok && answer.value !== undefined) answers[question.id] = answer.value;
    const comment = commentOf(question, { ...draft, comments: kept });
    const checked = validateComment(question, draft.answers[question.id], comment);
    if (checked.ok && checked.value !== undefined) comments[question.id] = checked.value;
  }
  return { answers, comments };
}
