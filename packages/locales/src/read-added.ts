import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '@miroir/basics';
import { readPo } from './read-po.ts';

/** Of one added language: its translations by id, untranslated ones left out. */
export type Translations = ReadonlyMap<string, string>;

/** The languages an operator added, by tag in lower case (`ar`, `pt-br`). */
export type AddedLanguages = ReadonlyMap<string, Translations>;

/** Whether a text names a language, as the locales of a campaign do. */
export const isTag = (text: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);

/**
 * Reads the folder an operator keeps catalogues in: one folder a language named by its tag, any number of `.po` files in
 * it. A message is known by its sentence, so that it does not matter which of the files holds it.
 * @returns a sentence naming the folder or the file when one cannot be read, is named by no tag or holds no message.
 */
export async function readAdded(folder: string): Promise<Result<AddedLanguages, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return err(`The folder of languages ${folder} cannot be read.`);
  const added = new Map<string, Translations>();
  for (const entry of entries) {
    // A note for whoever comes next may lie beside the languages; a catalogue that would never be read may not.
    const aside = entry.isFile() && !entry.name.endsWith('.po');
    if (aside || entry.name.startsWith('.')) continue;
    if (!entry.isDirectory() || !isTag(entry.name))
      return err(`${join(folder, entry.name)} is no folder named by a language, such as “ar” or “pt-BR”.`);
    const translations = await readLanguage(join(folder, entry.name));
    if (!translations.ok) return translations;
    added.set(entry.name.toLowerCase(), translations.value);
  }
  return ok(added);
}

/** The translations in the catalogues of one folder. @returns a sentence naming what cannot be read */
export async function readLanguage(folder: string): Promise<Result<Translations, string>> {
  const translations = new Map<string, string>();
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.po')).sort();
  if (names.length === 0) return err(`${folder} holds no catalogue: a file such as “portal.po” is expected.`);
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => null);
    if (text === null) return err(`${join(folder, name)} cannot be read.`);
    const entries = await readPo(text);
    if (entries.size === 0) return err(`${join(folder, name)} holds no message: it is no gettext catalogue.`);
    for (const [id, { translation }] of entries) if (translation !== '') translations.set(id, translation);
  }
  return ok(translations);
}
