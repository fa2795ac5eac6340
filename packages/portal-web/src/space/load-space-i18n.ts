import type { I18n, Messages } from '@lingui/core';
import { regional } from '@miroir/locales/regional';
import { loadI18n } from '../i18n/load-i18n.ts';
import { madeCatalog } from '../i18n/made-catalog.ts';

type Words = { readonly messages: Messages } | undefined;

/** What the space's frame says, and what its pages say: the frame stands before these are here. */
const catalogs: Readonly<Record<'space-frame' | 'space', Readonly<Record<string, () => Promise<Words>>>>> = {
  'space-frame': {
    fr: () => import('@miroir/locales/catalogs/fr/space-frame.po'),
    en: () => import('@miroir/locales/catalogs/en/space-frame.po'),
    de: () => import('@miroir/locales/catalogs/de/space-frame.po'),
    pt: () => import('@miroir/locales/catalogs/pt/space-frame.po'),
  },
  space: {
    fr: () => import('@miroir/locales/catalogs/fr/space.po'),
    en: () => import('@miroir/locales/catalogs/en/space.po'),
    de: () => import('@miroir/locales/catalogs/de/space.po'),
    pt: () => import('@miroir/locales/catalogs/pt/space.po'),
  },
};

/** One catalogue of the space in a language; nothing where the language has none. */
export async function loadWords(locale: string, part: 'space-frame' | 'space'): Promise<Words> {
  return madeCatalog(locale, part) ?? catalogs[part][locale.split('-')[0] ?? '']?.();
}

/** Adds a catalogue to the words of a language, and speaks it. */
export function speak(i18n: I18n, locale: string, words: Words): void {
  i18n.load(locale, words?.messages ?? {});
  i18n.activate(locale, regional(locale));
}

/** Loads the words of the space's frame and makes its language the active one. */
export async function loadSpaceI18n(locale: string): Promise<I18n> {
  const [i18n, words] = await Promise.all([loadI18n(locale), loadWords(locale, 'space-frame')]);
  speak(i18n, locale, words);
  return i18n;
}
