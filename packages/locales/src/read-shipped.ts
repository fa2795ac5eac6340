import { readFile } from 'node:fs/promises';
import { languageOf, type Part, shippedLanguages } from './parts.ts';
import { type PoEntry, readPo } from './read-po.ts';

const folder = new URL('../catalogs/', import.meta.url);

/** A shipped catalogue; null in a language that is not shipped. */
export async function readShipped(locale: string, part: Part): Promise<ReadonlyMap<string, PoEntry> | null> {
  const language = shippedLanguages.find((each) => each === languageOf(locale));
  if (language === undefined) return null;
  return readPo(await readFile(new URL(`${language}/${part}.po`, folder), 'utf8'));
}
