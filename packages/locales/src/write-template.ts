import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatter } from '@lingui/format-po';
import { type Part, sourceLanguage } from './parts.ts';
import { isTag, readLanguage, type Translations } from './read-added.ts';

/** The files of an added language, and the parts whose sentences each holds. */
const files: Readonly<Record<string, readonly Part[]>> = {
  'portal.po': ['questions', 'pages', 'space-frame', 'space', 'mirror', 'desk'],
  'server.po': ['server'],
  'comparison.po': ['comparison'],
};

const shipped = new URL(`../catalogs/${sourceLanguage}/`, import.meta.url);
const po = formatter({ lineNumbers: false, origins: false });

/** What a translator is given; a sentence that stands in two files counts once. */
export interface Template {
  readonly folder: string;
  readonly sentences: number;
  readonly untranslated: number;
}

/**
 * Writes the catalogues of a language for a translator: every sentence of the interface, with the translation it had in
 * the folder before; what the interface says no more is left out.
 * @param folder of all added languages; made where it is not there
 * @param tag such as `ar` or `pt-BR`
 * @returns null when the tag is none
 */
export async function writeTemplate(folder: string, tag: string): Promise<Template | null> {
  if (!isTag(tag)) return null;
  const own = join(folder, tag);
  const read = await readLanguage(own);
  const before: Translations = read.ok ? read.value : new Map();
  await mkdir(own, { recursive: true });
  const [all, open] = [new Set<string>(), new Set<string>()];
  for (const [name, parts] of Object.entries(files)) {
    const catalog: Awaited<ReturnType<typeof po.parse>> = {};
    for (const part of parts) Object.assign(catalog, await sourceOf(part));
    for (const [id, message] of Object.entries(catalog)) {
      message.translation = before.get(id) ?? '';
      all.add(id);
      if (message.translation === '') open.add(id);
    }
    const context = { locale: tag, sourceLocale: sourceLanguage, filename: name, existing: undefined };
    await writeFile(join(own, name), await po.serialize(catalog, context));
  }
  return { folder: own, sentences: all.size, untranslated: open.size };
}

async function sourceOf(part: Part) {
  const text = await readFile(new URL(`${part}.po`, shipped), 'utf8');
  return po.parse(text, { locale: sourceLanguage, sourceLocale: sourceLanguage, filename: part });
}
