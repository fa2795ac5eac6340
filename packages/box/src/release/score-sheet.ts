import type { Questionnaire, Sheet } from '@miroir/campaign';
import type { ScoredSheet } from '@miroir/insight';
import type { SentimentEngine } from '@miroir/sentiment';

/**
 * What a release folds of a sheet: every text replaced by its polarity. The words stay in `latest`; what was folded
 * is stored, so that a recount is exact even after the engine learns.
 */
export function scoreSheet(questionnaire: Questionnaire, sheet: Sheet, engine: SentimentEngine): ScoredSheet {
  const answers: Record<string, Sheet['answers'][string]> = {};
  const texts: Record<string, { polarity: 'negative' | 'neutral' | 'positive' }> = {};
  const comments: typeof texts = {};
  for (const { id } of questionnaire.questions) {
    const answer = sheet.answers[id];
    if (answer !== undefined && 'text' in answer) {
      texts[id] = { polarity: engine.score(answer.text, sheet.locale).polarity };
    } else if (answer !== undefined) answers[id] = answer;
    const comment = sheet.comments[id];
    if (comment !== undefined) comments[id] = { polarity: engine.score(comment.text, sheet.locale).polarity };
  }
  return { answers, texts, comments };
}
