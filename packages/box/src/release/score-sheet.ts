import type { Questionnaire, Sheet } from '@miroir/campaign';
import type { ScoredSheet, ScoredText } from '@miroir/insight';
import type { SentimentEngine } from '@miroir/sentiment';

/**
 * What a release folds of a sheet: every text replaced by how it reads, one that is not read too. The words stay in
 * `latest`; what was folded is stored beside them, so that a text which has entered is never scored again.
 */
export function scoreSheet(questionnaire: Questionnaire, sheet: Sheet, engine: SentimentEngine): ScoredSheet {
  const language = languageHint(questionnaire);
  const answers: Record<string, Sheet['answers'][string]> = {};
  const texts: Record<string, ScoredText> = {};
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

/** Only where a campaign speaks one language does it say in which a text too short to tell was written. */
export function languageHint({ locales }: Pick<Questionnaire, 'locales'>): string | undefined {
  return locales.length === 1 ? locales[0] : undefined;
}
