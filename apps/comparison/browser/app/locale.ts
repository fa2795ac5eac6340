import type { I18n, Messages } from '@lingui/core';
import { regional } from '@miroir/locales/regional';

/** Languages of the comparison's own words in every build. A campaign may have others: its texts then fall back to its default. */
export const locales = ['fr', 'en', 'de', 'pt'] as const;
export type UiLocale = (typeof locales)[number];

/** Catalogues that the server made for languages an operator added, by language: the page names their files. */
function addedCatalogs(): Readonly<Record<string, string>> {
  return JSON.parse(document.documentElement.dataset.words ?? '{}') as Record<string, string>;
}

/** Every language of this comparison: the built ones, then those that the operator added. */
export function spokenLocales(): string[] {
  return [...new Set([...locales, ...Object.keys(addedCatalogs())])];
}

/** A language in its own words, with a capital as in a list: "Português". */
export function localeName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

const remembered = 'miroir.comparison.locale';

/** The language chosen before on this device, else the browser's first that we have, else French. */
export function initialLocale(): string {
  const spoken = spokenLocales();
  const wished = [localStorage.getItem(remembered) ?? '', ...navigator.languages];
  const near = wished.flatMap((tag) => [tag.toLowerCase(), tag.toLowerCase().split('-')[0] ?? '']);
  return near.find((tag) => spoken.includes(tag)) ?? 'fr';
}

const catalogs: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  fr: () => import('@miroir/locales/catalogs/fr/comparison.po'),
  en: () => import('@miroir/locales/catalogs/en/comparison.po'),
  de: () => import('@miroir/locales/catalogs/de/comparison.po'),
  pt: () => import('@miroir/locales/catalogs/pt/comparison.po'),
};

/** Loads a language and makes it the page's, lines in its direction. */
export async function activateLocale(i18n: I18n, locale: string): Promise<void> {
  const made = addedCatalogs()[locale];
  const catalog: { messages: Messages } | undefined =
    made === undefined
      ? await catalogs[locale]?.()
      : await import(/* @vite-ignore */ `/comparison/assets/locales/${made}/comparison.js`);
  i18n.loadAndActivate({ locale, locales: regional(locale), messages: catalog?.messages ?? {} });
  const page = document.documentElement;
  page.lang = locale;
  page.dir = page.dataset.rtl?.split(' ').includes(locale) === true ? 'rtl' : 'ltr';
  localStorage.setItem(remembered, locale);
}
