import { type I18n, type Messages, setupI18n } from '@lingui/core';

type Catalogs = Readonly<Record<string, () => Promise<{ messages: Messages }>>>;

/** What a question page says: small, loaded before anything is drawn. */
const questionCatalogs: Catalogs = {
  fr: () => import('../locales/questions/fr.po'),
  en: () => import('../locales/questions/en.po'),
  de: () => import('../locales/questions/de.po'),
  pt: () => import('../locales/questions/pt.po'),
};

/** What every other page says. */
const pageCatalogs: Catalogs = {
  fr: () => import('../locales/pages/fr.po'),
  en: () => import('../locales/pages/en.po'),
  de: () => import('../locales/pages/de.po'),
  pt: () => import('../locales/pages/pt.po'),
};

/** The language of the interface for a campaign's locale (`pt-BR` speaks `pt`); French where we have no catalog. */
export function interfaceLocale(locale: string): string {
  const language = locale.split('-')[0] ?? '';
  return language in questionCatalogs ? language : 'fr';
}

/** Loads a language's small catalog and makes it the active one. Rejects when offline and not loaded before. */
export async function loadI18n(locale: string, i18n: I18n = setupI18n()): Promise<I18n> {
  const language = interfaceLocale(locale);
  const catalog = await questionCatalogs[language]?.();
  if (catalog !== undefined) i18n.load(language, catalog.messages);
  i18n.activate(language);
  return i18n;
}

/** Adds the words of the other pages, in `locale` or the active language. */
export async function loadPagesCatalog(i18n: I18n, locale: string = i18n.locale): Promise<void> {
  const language = interfaceLocale(locale);
  const catalog = await pageCatalogs[language]?.();
  if (catalog !== undefined) i18n.load(language, catalog.messages);
}

/** A language entire: for the roll's page and for a switch, which may happen on any page. */
export async function loadWholeI18n(locale: string, i18n: I18n = setupI18n()): Promise<I18n> {
  await Promise.all([loadPagesCatalog(i18n, locale), loadI18n(locale, i18n)]);
  return i18n;
}
