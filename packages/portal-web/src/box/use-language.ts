import type { I18n } from '@lingui/core';
import type { LocalQuestionnaire } from '@miroir/campaign';
import type { BoxApi } from '@miroir/participant';
import { useCallback, useState } from 'react';
import { loadWholeI18n } from '../i18n/load-i18n.ts';
import type { BoxBoot } from './open-box.tsx';

/** The language of the page and of its questions; a switch keeps page and answers, and fails softly without network. */
export function useLanguage(boot: BoxBoot, api: BoxApi, i18n: I18n, language: { current: string }) {
  const [shown, setShown] = useState<{ locale: string; questionnaire: LocalQuestionnaire }>({
    locale: boot.locale,
    questionnaire: boot.questionnaire,
  });
  const [unavailable, setUnavailable] = useState<string | null>(null);
  const change = useCallback(
    async (locale: string) => {
      const questionnaire = await api.questionnaire(locale);
      if (!questionnaire.ok) return setUnavailable(locale);
      // Afterwards, since it makes the page speak: a catalog already in the cache must not come without its questions.
      const catalog = await loadWholeI18n(locale, i18n).then(
        () => true,
        () => false,
      );
      if (!catalog) return setUnavailable(locale);
      language.current = locale;
      document.documentElement.lang = locale;
      const address = new URL(location.href);
      address.searchParams.set('lang', locale);
      history.replaceState(history.state, '', address);
      setUnavailable(null);
      setShown({ locale, questionnaire: questionnaire.value });
    },
    [api, i18n, language],
  );
  return { ...shown, unavailable, change };
}
