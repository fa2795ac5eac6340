import type { I18n, Messages } from '@lingui/core';
import { regional } from '@miroir/locales/regional';
import { loadI18n } from '../i18n/load-i18n.ts';
import { madeCatalog } from '../i18n/made-catalog.ts';

/** What the pages of the mirror day say, beside the few words that every page has. */
const catalogs: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  fr: () => import('@miroir/locales/catalogs/fr/mirror.po'),
  en: () => import('@miroir/locales/catalogs/en/mirror.po'),
  de: () => import('@miroir/locales/catalogs/de/mirror.po'),
  pt: () => import('@miroir/locales/catalogs/pt/mirror.po'),
};

/** Loads their language and makes it the active one. */
export async function loadMirrorI18n(locale: string): Promise<I18n> {
  const [i18n, catalog] = await Promise.all([
    loadI18n(locale),
    madeCatalog(locale, 'mirror') ?? catalogs[locale.split('-')[0] ?? '']?.(),
  ]);
  i18n.load(locale, catalog?.messages ?? {});
  i18n.activate(locale, regional(locale));
  return i18n;
}
