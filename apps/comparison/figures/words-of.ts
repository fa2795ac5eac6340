import { setupI18n } from '@lingui/core';
import type { AudienceName } from '@miroir/campaign';
import type { Pair } from '../contract/figure.ts';
import { messages as de } from '../locales/de.po';
import { messages as en } from '../locales/en.po';
import { messages as fr } from '../locales/fr.po';
import { messages as pt } from '../locales/pt.po';
import type { Words } from './value/telling.ts';
import { calledBy } from './words/called.ts';
import { createFormats } from './words/format.ts';

const catalogs = { fr, en, de, pt };

/** Languages that figures are told in. */
export type FigureLocale = keyof typeof catalogs;

/** The words and numbers of a language, all loaded, the sides called as a campaign does: the server tells many readers at once. */
export function wordsOf(locale: FigureLocale, timeZone: string, names: Pair<AudienceName>): Words {
  const i18n = calledBy(setupI18n({ locale, messages: { [locale]: catalogs[locale] } }), names);
  return { i18n, format: createFormats(i18n, timeZone) };
}
