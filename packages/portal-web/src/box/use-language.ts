import type { I18n } from '@lingui/core';
import type { LocalQuestionnaire } from '@miroir/campaign';
import type { BoxApi } from '@miroir/participant';
import { useCallback, useState } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';

/** The language of the page and of its questions; a switch keeps page and answers, and fails softly without network. */
export function useLanguage(boot: BoxBoot, api: BoxApi, i18n: I18n, language: { current: string }) {
  const [shown, setShown] = useState<{ locale: string; questionnaire: LocalQuestionnaire }>({
    locale: boot.locale,
    questionnaire: boot.questionnaire,
  });
  const [unavailable, setUnavailable] = useState<string | null>(null);
  const change = useCallback(
    async (locale: string) => {
      // What cannot be fetched is unavailable, were it this very module.
      const questionnaire = await import('./switch-language.ts')
        .then(({ switchLanguage }) => switchLanguage(locale, api, i18n))
        .catch(() => null);
      if (questionnaire === null) return setUnavailable(locale);
      language.current = locale;
      setUnavailable(null);
      setShown({ locale, questionnaire });
    },
    [api, i18n, language],
  );
  return { ...shown, unavailable, change };
}
