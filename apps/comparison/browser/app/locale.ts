import type { I18n, Messages } from '@lingui/core';

/** Languages of the comparison's own words. A campaign may have others: its texts then fall back to its default. */
export const locales = ['fr', 'en', 'de', 'pt'] as const;
export type UiLocale = (typeof locales)[number];

/** Each language in its own words. */
export const localeNames: Readonly<Record<UiLocale, string>> = {
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
  pt: 'Português',
};

const remembered = 'miroir.comparison.locale';

/** The language chosen before on this device, else the browser's first that we have, else French. */
export function initialLocale(): UiLocale {
  const wished = [localStorage.getItem(remembered) ?? '', ...navigator.languages].map((tag) =>
    tag.slice(0, 2),
  );
  return wished.map(asLocale).find((locale) => locale !== null) ?? 'fr';
}

function asLocale(tag: string): UiLocale | null {
  return locales.find((locale) => locale === tag) ?? null;
}

const catalogs: Readonly<Record<UiLocale, () => Promise<{ messages: Messages }>>> = {
  fr: () => import('@miroir/locales/catalogs/fr/comparison.po'),
  en: () => import('@miroir/locales/catalogs/en/comparison.po'),
  de: () => import('@miroir/locales/catalogs/de/comparison.po'),
  pt: () => import('@miroir/locales/catalogs/pt/comparison.po'),
};

/** Loads a language and makes it the page's. */
export async function activateLocale(i18n: I18n, locale: UiLocale): Promise<void> {
  const { messages } = await catalogs[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
  localStorage.setItem(remembered, locale);
}
