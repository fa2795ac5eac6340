import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { regional } from '@miroir/locales/regional';
import { madeCatalog } from './made-catalog.ts';

type Catalogs = Readonly<Record<string, () => Promise<{ messages: Messages }>>>;

/** What a question page says: small, loaded before anything is drawn. */
const questionCatalogs: Catalogs = {
  fr: () => import('@miroir/locales/catalogs/fr/questions.po'),
  en: () => import('@miroir/locales/catalogs/en/questions.po'),
  de: () => import('@miroir/locales/catalogs/de/questions.po'),
  pt: () => import('@miroir/locales/catalogs/pt/questions.po'),
};

/** What every other page says. */
const pageCatalogs: Catalogs = {
  fr: () => import('@miroir/locales/catalogs/fr/pages.po'),
  en: () => import('@miroir/locales/catalogs/en/pages.po'),
  de: () => import('@miroir/locales/catalogs/de/pages.po'),
  pt: () => import('@miroir/locales/catalogs/pt/pages.po'),
};

/** A campaign's locale in the server's own catalogue where there is one, else in the built one (`pt-BR` speaks `pt`). */
async function load(i18n: I18n, locale: string, part: string, built: Catalogs): Promise<void> {
  const catalog = await (madeCatalog(locale, part) ?? built[locale.split('-')[0] ?? '']?.());
  i18n.load(locale, catalog?.messages ?? {});
}

/** Loads a language's small catalog and makes it the active one. Rejects when offline and not loaded before. */
export async function loadI18n(locale: string, i18n: I18n = setupI18n()): Promise<I18n> {
  await load(i18n, locale, 'questions', questionCatalogs);
  i18n.activate(locale, regional(locale));
  return i18n;
}

/** Adds the words of the other pages, in `locale` or the active language. */
export function loadPagesCatalog(i18n: I18n, locale: string = i18n.locale): Promise<void> {
  return load(i18n, locale, 'pages', pageCatalogs);
}

/** A language entire: for the roll's page and for a switch, which may happen on any page. */
export async function loadWholeI18n(locale: string, i18n: I18n = setupI18n()): Promise<I18n> {
  await Promise.all([loadPagesCatalog(i18n, locale), loadI18n(locale, i18n)]);
  return i18n;
}
