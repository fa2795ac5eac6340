import { createLanguages, type MadeCatalogues, makeCatalogues, readAdded } from '@miroir/locales/server';

/**
 * The comparison's words in the languages an operator added; what they lack is told in `first`, then in French.
 * @param folder as MIROIR_LOCALES names it; no language is added without
 * @throws Error naming what cannot be read
 */
export async function addedWords(folder: string | undefined, first: string): Promise<MadeCatalogues> {
  if (folder === undefined) return makeCatalogues(createLanguages(), [], ['comparison']);
  const added = await readAdded(folder);
  if (!added.ok) throw new Error(`MIROIR_LOCALES: ${added.error}`);
  const languages = createLanguages(added.value);
  return makeCatalogues(languages, [first, ...languages.added], ['comparison']);
}
