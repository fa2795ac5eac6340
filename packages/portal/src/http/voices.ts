import {
  type Languages,
  type MadeCatalogues,
  makeCatalogues,
  openSpeech,
  type Speak,
} from '@miroir/locales/server';
import { keepRecent } from './keep-recent.ts';

/** What is said in some locales: by the server, and by pages in languages that the build did not know. */
export interface Voice {
  readonly locales: readonly string[];
  /** The server's sentences in a locale; in the first one when none is asked for. */
  readonly speech: (locale: string) => Speak;
  readonly words: MadeCatalogues;
}

/** Every voice that a portal's rounds need, each made once. */
export interface Voices {
  of(locales: readonly string[]): Promise<Voice>;
  /** A part of the words that were made for a locale, by its key; undefined for none of ours. */
  script(key: string, part: string): string | undefined;
}

/** Lists of locales kept at once: rounds mostly speak the same ones. */
const mostVoices = 16;

/** See {@link Voices}. */
export function createVoices(languages: Languages): Voices {
  const kept = keepRecent<Voice>(mostVoices);
  const scripts = new Map<string, string>();
  return {
    of: (locales) =>
      kept(locales.join(), async () => {
        const words = await makeCatalogues(languages, locales, [
          'questions',
          'pages',
          'space-frame',
          'space',
          'mirror',
        ]);
        for (const { key, scripts: made } of locales.flatMap((locale) => words.of(locale) ?? []))
          for (const [part, script] of Object.entries(made)) scripts.set(`${key}/${part}`, script);
        return { locales, speech: await openSpeech(languages, locales), words };
      }),
    script: (key, part) => scripts.get(`${key}/${part}`),
  };
}
