import { setupI18n } from '@lingui/core';
import type { AudienceName } from '@miroir/campaign';
import { messages as de } from '@miroir/locales/catalogs/de/comparison.po';
import { messages as en } from '@miroir/locales/catalogs/en/comparison.po';
import { messages as fr } from '@miroir/locales/catalogs/fr/comparison.po';
import { messages as pt } from '@miroir/locales/catalogs/pt/comparison.po';
import { regional } from '@miroir/locales/regional';
import type { Pair } from '../contract/figure.ts';
import type { Words } from './value/telling.ts';
import { calledBy } from './words/called.ts';
import { createFormats } from './words/format.ts';

const catalogs = { fr, en, de, pt };

/** Languages that figures are told in. */
export type FigureLocale = keyof typeof catalogs;

/** The words and numbers of a language, all loaded, the sides called as a campaign does: the server tells many readers at once. */
export function wordsOf(locale: FigureLocale, timeZone: string, names: Pair<AudienceName>): Words {
  const i18n = calledBy(
    setupI18n({ locale, locales: regional(locale), messages: { [locale]: catalogs[locale] } }),
    names,
  );
  return { i18n, format: createFormats(i18n, timeZone) };
}
