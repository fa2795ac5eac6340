import type { I18n } from '@lingui/core';
import type { LocalQuestionnaire } from '@miroir/campaign';
import type { BoxApi } from '@miroir/participant';
import { loadWholeI18n } from '../i18n/load-i18n.ts';
import { turnPage } from '../i18n/turn-page.ts';

/**
 * Fetches the questions and then the words of another language, and makes the page speak it; null when either cannot
 * be had. In this order: a catalog already in the cache must not come without its questions.
 */
export async function switchLanguage(
  locale: string,
  api: BoxApi,
  i18n: I18n,
): Promise<LocalQuestionnaire | null> {
  const questionnaire = await api.questionnaire(locale);
  if (!questionnaire.ok) return null;
  await loadWholeI18n(locale, i18n);
  turnPage(locale);
  const address = new URL(location.href);
  address.searchParams.set('lang', locale);
  history.replaceState(history.state, '', address);
  return questionnaire.value;
}
