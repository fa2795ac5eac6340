import type { Questionnaire, Sheet } from '@miroir/campaign';
import type { ScoredSheet } from '@miroir/insight';
import type { SentimentEngine } from '@miroir/sentiment';

/**
 * What a release folds of a sheet: every text replaced by its polarity. The words stay in `latest`; what was folded
 * is stored, so that a recount is exact even after the engine learns.
 */
export function scoreSheet(questionnaire: Questionnaire, sheet: Sheet, engine: SentimentEngine): ScoredSheet {
  // Only where a campaign speaks one language does it say in which a text too short to tell was written.
  const language = questionnaire.locales.length === 1 ? questionnaire.locales[0] : undefined;
  const answers: Record<string, Sheet['answers'][string]> = {};
  const texts: Record<string, { polarity: 'negative' | 'neutral' | 'positive' }> = {};
  const comments: typeof texts = {};
  for (const { id } of questionnaire.questions) {
    const answer = sheet.answers[id];
    if (answer !== undefined && 'text' in answer) {
      texts[id] = { polarity: engine.score(answer.text, language).polarity };
    } else if (answer !== undefined) answers[id] = answer;
    const comment = sheet.comments[id];
    if (comment !== undefined) comments[id] = { polarity: engine.score(comment.text, language).polarity };
  }
  return { answers, texts, comments };
}
