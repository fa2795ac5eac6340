import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Manifest, PackageSources } from './package-sources.ts';

const skipped = new Set(['node_modules', 'dist', 'test-results', 'coverage', '.turbo']);

function* sourcePaths(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcePaths(path);
    else if (/\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield path;
  }
}

/** Reads every package of the repository at `root`: its manifest and its TypeScript sources. */
export function readRepository(root: string): PackageSources[] {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => {
      const folder = join(root, group, name);
      const files: Record<string, string> = {};
      for (const path of sourcePaths(folder)) files[relative(folder, path)] = readFileSync(path, 'utf8');
      return {
        manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest,
        files,
      };
    }),
  );
}
