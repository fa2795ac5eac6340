import { posix } from 'node:path';
import { findCycles } from './find-cycles.ts';
import type { BoundaryFault, PackageSources } from './package-sources.ts';
import { findImports } from './scan-source.ts';

/** An import inside a package, types included: whoever reads one file has to read the other. */
interface Link {
  readonly from: string;
  readonly to: string;
}

const scope = '@miroir/';

/** Tests and fixtures may look at whatever they test. */
const isTest = (path: string): boolean =>
  /(\.(test|fixture)\.tsx?$|(^|\/)(tests|testing|bench)\/)/.test(path);

function linksOf({ manifest, files }: PackageSources): Link[] {
  return Object.entries(files).flatMap(([path, source]) =>
    findImports(path, source)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => ({
        from: posix.join(manifest.name, path),
        to: posix.join(manifest.name, posix.dirname(path), specifier),
      })),
  );
}

/** A file's folder; a file at a package's root, or at that of its sources, stands for itself. */
function folderOf(file: string): string {
  const folder = posix.dirname(file);
  return folder.slice(scope.length).split('/').length <= 2 ? file : folder;
}

function graphOf(links: readonly Link[]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const { from, to } of links) graph.set(from, [...(graph.get(from) ?? []), to]);
  return graph;
}

/** Every circle of files, of folders inside a package, and of packages; types count as values do. */
export function checkCircles(packages: readonly PackageSources[]): BoundaryFault[] {
  const links = packages.flatMap(linksOf);
  const folders = links
    .filter((link) => !isTest(link.from))
    .map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) }))
    .filter(({ from, to }) => from !== to);
  const between = packages.flatMap(({ manifest }) =>
    Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter((name) => name.startsWith(scope))
      .map((to) => ({ from: manifest.name, to })),
  );
  const isOfFiles = (cycle: readonly string[]): boolean => cycle.every((node) => /\.tsx?$/.test(node));
  const cycles = [
    ...findCycles(graphOf(links)),
    ...findCycles(graphOf(folders)).filter((cycle) => !isOfFiles(cycle)),
    ...findCycles(graphOf(between)),
  ];
  return cycles.map((cycle) => ({ code: 'cycle', where: cycle[0] ?? '', detail: cycle.join(' → ') }));
}
