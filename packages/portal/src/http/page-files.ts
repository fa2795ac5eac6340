import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearestLocale } from './choose-locale.ts';
import { noFiles, type PageFiles } from './render-page.ts';

/** By page, then by language: written by the build beside index.html. */
export type PageFilesByName = Readonly<Record<string, Readonly<Record<string, PageFiles>>>>;

/** What the build says each page needs; nothing where it says nothing, and then pages find their files themselves. */
export async function readPageFiles(root: string): Promise<PageFilesByName> {
  const text = await readFile(join(root, 'pages.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text) as PageFilesByName;
}

/** The files of a page in the language nearest to a campaign's locale, else in the first one built. */
export function filesOf(files: PageFilesByName, page: string, locale: string): PageFiles {
  const byLanguage = files[page] ?? {};
  const languages = Object.keys(byLanguage);
  const language = nearestLocale(locale, languages) ?? languages[0];
  return (language === undefined ? undefined : byLanguage[language]) ?? noFiles;
}
