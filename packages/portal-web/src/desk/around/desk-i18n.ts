import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { regional } from '@miroir/locales/regional';
import { madeCatalog } from '../../i18n/made-catalog.ts';
import { turnPage } from '../../i18n/turn-page.ts';

const catalogs: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  fr: () => import('@miroir/locales/catalogs/fr/desk.po'),
  en: () => import('@miroir/locales/catalogs/en/desk.po'),
  de: () => import('@miroir/locales/catalogs/de/desk.po'),
  pt: () => import('@miroir/locales/catalogs/pt/desk.po'),
};

/** The languages of the desk: the built ones, and those that the operator added. */
export function deskLanguages(): string[] {
  const added = Object.keys(JSON.parse(document.documentElement.dataset.words ?? '{}') as object);
  return [...new Set([...Object.keys(catalogs), ...added])];
}

/** The first language that is spoken here of those asked for, else French. */
export function deskLanguage(asked: readonly string[]): string {
  const spoken = deskLanguages();
  const near = asked.flatMap((tag) => [tag.toLowerCase(), tag.toLowerCase().split('-')[0] ?? '']);
  return near.find((tag) => spoken.includes(tag)) ?? 'fr';
}

/** Makes a language the active one. Rejects where it cannot be fetched. */
export async function speak(language: string, i18n: I18n = setupI18n()): Promise<I18n> {
  const catalog = await (madeCatalog(language, 'desk') ?? catalogs[language]?.());
  if (catalog !== undefined) i18n.load(language, catalog.messages);
  i18n.activate(language, regional(language));
  turnPage(language);
  return i18n;
}
