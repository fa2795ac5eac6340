import { type I18n, type Messages, setupI18n } from '@lingui/core';

const catalogs: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  fr: () => import('@miroir/locales/catalogs/fr/desk.po'),
  en: () => import('@miroir/locales/catalogs/en/desk.po'),
  de: () => import('@miroir/locales/catalogs/de/desk.po'),
  pt: () => import('@miroir/locales/catalogs/pt/desk.po'),
};

/** The languages of the desk. */
export const deskLanguages = Object.keys(catalogs);

/** The first language that is spoken here of those asked for, else French. */
export function deskLanguage(asked: readonly string[]): string {
  const languages = asked.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return languages.find((language) => Object.hasOwn(catalogs, language)) ?? 'fr';
}

/** Makes a language the active one. Rejects where it cannot be fetched. */
export async function speak(language: string, i18n: I18n = setupI18n()): Promise<I18n> {
  const catalog = await catalogs[language]?.();
  if (catalog !== undefined) i18n.load(language, catalog.messages);
  i18n.activate(language);
  document.documentElement.lang = language;
  return i18n;
}
