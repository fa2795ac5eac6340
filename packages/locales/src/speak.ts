import { setupI18n } from '@lingui/core';
import type { Languages } from './languages.ts';
import { languageOf, shippedLanguages } from './parts.ts';
import { regional } from './regional.ts';

/** The server's own sentences, by what they are called in its catalogue. */
export type Speak = (key: string, values?: Readonly<Record<string, string | number | null>>) => string;

/** For a locale, what says the server's sentences in it. */
export type Speech = (locale: string) => Speak;

/** The server's sentences for each list of locales, opened once for all who ask: rounds mostly speak the same languages. */
export function openSpeeches(languages: Languages): (locales: readonly string[]) => Promise<Speech> {
  const opened = new Map<string, Promise<Speech>>();
  return (locales) => {
    const key = locales.join();
    const speech = opened.get(key) ?? openSpeech(languages, locales);
    opened.set(key, speech);
    return speech;
  };
}

/**
 * The server's sentences in every language there is, read once.
 * @param locales the campaign's: whoever asks for a language that nobody speaks is answered in the first of them
 * @returns for a locale, what says its sentences; a key without a sentence is itself
 */
export async function openSpeech(languages: Languages, locales: readonly string[]): Promise<Speech> {
  const first = locales[0] ?? 'fr';
  const voices = new Map<string, Speak>();
  const ofFirst = await speakIn(languages, first, first);
  for (const locale of new Set([...shippedLanguages, ...languages.added, ...locales]))
    voices.set(locale.toLowerCase(), await speakIn(languages, locale, first));
  return (locale) => voices.get(locale.toLowerCase()) ?? voices.get(languageOf(locale)) ?? ofFirst;
}

async function speakIn(languages: Languages, locale: string, first: string): Promise<Speak> {
  const { messages, byContext } = await languages.catalogue('server', locale, first);
  const i18n = setupI18n({ locale, locales: regional(locale), messages: { [locale]: { ...messages } } });
  return (key, values = {}) => i18n._(byContext[key] ?? key, { ...values });
}
