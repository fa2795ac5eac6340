import { createHash } from 'node:crypto';
import { directionOf } from './direction.ts';
import type { Languages } from './languages.ts';
import type { Part } from './parts.ts';

/** The catalogues of one locale as browsers import them. */
export interface CatalogueFiles {
  /** Names the locale and what is in its files: another text, another name. */
  readonly key: string;
  /** JavaScript modules that export `messages`, as a build makes them of shipped catalogues. */
  readonly scripts: Readonly<Partial<Record<Part, string>>>;
}

/** The catalogues a server makes itself, since no build knew of them. */
export interface MadeCatalogues {
  /** Null where the build's own is all there is. */
  of(locale: string): CatalogueFiles | null;
  /** Of the locales that files were made for, their keys: what a page tells its scripts. */
  readonly keys: Readonly<Record<string, string>>;
  /** Those of the locales that run from right to left. */
  readonly rightToLeft: readonly string[];
}

/**
 * Makes the files of every locale of a campaign that no build knows whole: added by the operator, or without a catalogue.
 * @param locales the campaign's, its first language first
 */
export async function makeCatalogues(
  languages: Languages,
  locales: readonly string[],
  parts: readonly Part[],
): Promise<MadeCatalogues> {
  const first = locales[0] ?? 'fr';
  const made = new Map<string, CatalogueFiles>();
  for (const locale of locales) {
    if (languages.isShipped(locale)) continue;
    const scripts: Partial<Record<Part, string>> = {};
    for (const part of parts) {
      const { messages } = await languages.catalogue(part, locale, first);
      scripts[part] = `export const messages=JSON.parse(${JSON.stringify(JSON.stringify(messages))})`;
    }
    const digest = createHash('sha256').update(JSON.stringify(scripts)).digest('base64url').slice(0, 10);
    made.set(locale, { key: `${locale}-${digest}`, scripts });
  }
  return {
    of: (locale) => made.get(locale) ?? null,
    keys: Object.fromEntries([...made].map(([locale, { key }]) => [locale, key])),
    rightToLeft: locales.filter((locale) => directionOf(locale) === 'rtl'),
  };
}
