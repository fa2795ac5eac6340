import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearestLocale } from './choose-locale.ts';
import { noFiles, type PageFiles } from './render-page.ts';

/** By page, then by language, `*` for one that the build did not know: written by the build beside index.html. */
export type PageFilesByName = Readonly<Record<string, Readonly<Record<string, PageFiles>>>>;

/** What the build says each page needs; nothing where it says nothing, and then pages find their files themselves. */
export async function readPageFiles(root: string): Promise<PageFilesByName> {
  const text = await readFile(join(root, 'pages.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text) as PageFilesByName;
}

/** The style sheets that every page has, for one that no script draws; none before the pages are built. */
export async function readSheets(root: string): Promise<string[]> {
  const template = await readFile(join(root, 'index.html'), 'utf8').catch(() => '');
  return [...template.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(
    ([, sheet]) => sheet ?? '',
  );
}

/**
 * The files of a page in the language nearest to a campaign's locale.
 * @param made names the catalogues that this server made for the locale; null where the built ones are all there is
 */
export function filesOf(
  files: PageFilesByName,
  page: string,
  { locale, made }: { readonly locale: string; readonly made: string | null },
): PageFiles {
  const byLanguage = files[page] ?? {};
  const language = made === null ? nearestLocale(locale, Object.keys(byLanguage)) : '*';
  const found = (language === null ? undefined : byLanguage[language]) ?? noFiles;
  if (made === null) return found;
  const named = (names: readonly string[]) => names.map((name) => name.replace('*', made));
  return { now: named(found.now), ahead: named(found.ahead), across: named(found.across) };
}
