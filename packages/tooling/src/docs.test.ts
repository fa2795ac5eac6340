import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const skipped = new Set(['node_modules', 'dist', 'test-results', '.git', '.turbo', '.miroir']);

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

const files = ['packages', 'apps', 'docs'].flatMap((folder) => [...filesBelow(folder)]);
const pages = ['README.md', ...files.filter((path) => /^docs\/.*\.md$/.test(path))];
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Files named with a folder before them: a page may leave out the beginning of the path, never its end. */
function lost(page: string, prose: string): string[] {
  const named = prose.match(/(?<![\w./-])[\w.-]+(\/[\w.-]+)+\.(tsx?|md|schema\.json)\b/g) ?? [];
  return [...new Set(named)]
    .filter((path) => !files.some((file) => file === path || file.endsWith(`/${path}`)))
    .map((path) => `${page}: ${path}`);
}

describe('what the pages say of the tree', () => {
  it('names only files that are there', () => {
    expect(pages.flatMap((page) => lost(page, text(page)))).toEqual([]);
    expect(lost('a page', 'see `box/src/no-such-file.ts`')).toEqual(['a page: box/src/no-such-file.ts']);
  });

  it('has every package and every app on the map, every command, and every decision in its list', () => {
    const readme = text('README.md');
    for (const group of ['packages', 'apps'])
      for (const name of readdirSync(join(root, group))) expect(readme).toContain(`${name}/`);
    for (const name of ['demo', 'test', 'verify', 'bench', 'miroir'])
      expect(readme).toMatch(new RegExp(`npm (run )?${name}\\b`));
    const list = text('docs/decisions/README.md');
    for (const page of readdirSync(join(root, 'docs/decisions'))) {
      if (page !== 'README.md') expect(list).toContain(`(${page})`);
    }
  });
});
