import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One file of a first load and its size on the wire, gzip, in bytes. */
export interface LoadedFile {
  readonly name: string;
  readonly gzip: number;
}

const staticImport = /(?:import|from)\s*"\.\/([^"]+\.js)"/g;
const linkedAsset = /(?:src|href)="\/assets\/([^"]+\.(?:js|css))"/g;

/**
 * What a browser fetches before a page can be drawn: everything index.html links, and the chunks that page asks for
 * (`entries`: beginnings of chunk names) with all they import statically and the style sheets they list. Fonts are
 * counted apart.
 * @throws Error when an entry is not among the built assets.
 */
export async function firstLoad(
  folder: string,
  assets: readonly string[],
  entries: readonly string[],
): Promise<LoadedFile[]> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const waiting = [...page.matchAll(linkedAsset)].map((match) => match[1] ?? '');
  for (const entry of entries) {
    const chunk = assets.find((name) => name.startsWith(entry) && name.endsWith('.js'));
    if (chunk === undefined) throw new Error(`no chunk begins with ${entry}`);
    waiting.push(chunk);
  }
  const seen = new Set<string>();
  const files: LoadedFile[] = [];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    files.push({ name, gzip: (await readFile(join(folder, 'assets', `${name}.gz`))).length });
    if (!name.endsWith('.js')) continue;
    const code = await readFile(join(folder, 'assets', name), 'utf8');
    waiting.push(...[...code.matchAll(staticImport)].map((match) => match[1] ?? ''));
  }
  return files;
}
