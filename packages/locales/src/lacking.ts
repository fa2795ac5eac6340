import type { Languages } from './languages.ts';
import type { Part } from './parts.ts';

/** What the interface lacks in one of a campaign's languages. */
export interface Lacking {
  readonly locale: string;
  /** No catalogue at all: every sentence is told in another language. */
  readonly unspoken: boolean;
  /** Sentences told in another language, of all there are. */
  readonly missing: number;
  readonly of: number;
  /** The first of them, in the language of the code. */
  readonly first: readonly string[];
  /** Translations that are there and could not be taken: they do not parse, or leave a value out. */
  readonly refused: readonly string[];
}

const shown = 3;

/** The languages of a campaign that the interface does not speak whole; none where all is there. */
export async function lackingIn(
  languages: Languages,
  locales: readonly string[],
  parts: readonly Part[],
): Promise<Lacking[]> {
  const first = locales[0] ?? 'fr';
  const found: Lacking[] = [];
  for (const locale of locales) {
    const catalogues = await Promise.all(parts.map((part) => languages.catalogue(part, locale, first)));
    // One sentence may stand in two parts.
    const missing = [
      ...new Map(catalogues.flatMap((each) => each.missing).map((each) => [each.id, each])).values(),
    ];
    if (missing.length === 0) continue;
    found.push({
      locale,
      unspoken: !languages.isSpoken(locale),
      missing: missing.length,
      of: new Set(catalogues.flatMap(({ messages }) => Object.keys(messages))).size,
      first: missing.slice(0, shown).map(({ source }) => source),
      refused: missing.filter(({ fault }) => fault !== null).map(({ source }) => source),
    });
  }
  return found;
}
