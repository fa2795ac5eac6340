import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import {
  type Boundary,
  boundaries,
  browserFiles,
  browserPackages,
  closedToBrowsers,
  impureNames,
  namedByBrowsers,
  onlyFromTests,
} from './boundaries.ts';
import { checkCircles } from './check-circles.ts';
import type { BoundaryFault, FaultCode, PackageSources } from './package-sources.ts';
import { findImports, findReaches, type ImportFound } from './scan-source.ts';

const scope = '@miroir/';

/** Tests, what only tests import, benches, training, proofs and configuration: they may use development dependencies. */
const isDevelopmentFile = (path: string): boolean =>
  /(\.test\.tsx?$|\.config\.ts$|(^|\/)(tests|testing|bench|train|verify)\/)/.test(path);

const packageOf = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

const shortName = (name: string): string => name.slice(scope.length);

interface Importer {
  readonly owner: PackageSources;
  readonly path: string;
  readonly development: boolean;
  /** Reaches no clock, chance, network, process or disk. */
  readonly pure: boolean;
  readonly browser: boolean;
}

function importerOf(owner: PackageSources, path: string): Importer {
  const short = shortName(owner.manifest.name);
  const development = onlyFromTests.includes(short) || isDevelopmentFile(path);
  const browser = !development && (browserPackages.includes(short) || browserFiles.test(path));
  const { pure, edges } = boundaries[short] ?? {};
  return { owner, path, development, pure: pure === true && !development && !edges?.includes(path), browser };
}

function declares(importer: Importer, found: ImportFound): boolean {
  const { dependencies = {}, devDependencies = {} } = importer.owner.manifest;
  const name = packageOf(found.specifier);
  const mayBeDevelopment = importer.development || found.kind === 'type';
  return name in dependencies || (mayBeDevelopment && name in devDependencies);
}

/** Whether a package opens a subpath: by its name, or by a pattern such as `./catalogs/*`. */
function exportsPath(exports: Readonly<Record<string, unknown>>, subpath: string): boolean {
  return Object.keys(exports).some((each) => {
    const [before = '', after] = each.split('*');
    return after === undefined
      ? each === subpath
      : subpath.startsWith(before) && subpath.endsWith(after) && subpath.length > each.length - 1;
  });
}

function internalFault(
  importer: Importer,
  found: ImportFound,
  packages: readonly PackageSources[],
): [FaultCode, string] | undefined {
  const target = packageOf(found.specifier);
  const short = shortName(target);
  const rule: Boundary | undefined = boundaries[shortName(importer.owner.manifest.name)];
  const manifest = packages.find((each) => each.manifest.name === target)?.manifest;
  const subpath = `.${found.specifier.slice(target.length)}`;
  if (manifest && !exportsPath(manifest.exports ?? {}, subpath)) return ['not-exported', found.specifier];
  if (onlyFromTests.includes(short) || subpath === './testing')
    return importer.development ? undefined : ['only-from-tests', found.specifier];
  if (rule?.typeOnly?.includes(short))
    return found.kind === 'type' ? undefined : ['type-only', `${found.specifier} runs here`];
  if (!rule?.may.includes(short)) return ['forbidden', found.specifier];
  return undefined;
}

function importFault(
  importer: Importer,
  found: ImportFound,
  packages: readonly PackageSources[],
): [FaultCode, string] | undefined {
  const { specifier } = found;
  const { pure } = importer;
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(importer.path), specifier);
    if (target.startsWith('..')) return ['leaves-package', specifier];
    if (!importer.development && /(^|\/)testing\//.test(target)) return ['only-from-tests', specifier];
    const edges = boundaries[shortName(importer.owner.manifest.name)]?.edges;
    if (pure && edges?.includes(target)) return ['impure', specifier];
    const named = found.kind === 'type' && target === namedByBrowsers;
    return importer.browser && target.startsWith('server') && !named
      ? ['closed-to-browsers', specifier]
      : undefined;
  }
  if (isBuiltin(specifier)) {
    if (pure) return ['impure', specifier];
    return importer.browser && found.kind === 'value' ? ['closed-to-browsers', specifier] : undefined;
  }
  if (pure) {
    const impure = impureNames.find((each) => each.from.test(specifier) && found.names.includes(each.name));
    if (impure) return ['impure', `${impure.name} of ${specifier}`];
  }
  const closed = closedToBrowsers.some((each) => specifier === each || specifier.startsWith(`${each}/`));
  if (importer.browser && closed && found.kind === 'value') return ['closed-to-browsers', specifier];
  if (specifier.startsWith(scope)) {
    const fault = internalFault(importer, found, packages);
    if (fault) return fault;
  }
  return declares(importer, found) ? undefined : ['undeclared', specifier];
}

function fileFaults(importer: Importer, packages: readonly PackageSources[]): BoundaryFault[] {
  const { owner, path } = importer;
  const source = owner.files[path] ?? '';
  const at = (line: number): string => `${owner.manifest.name} ${path}:${line}`;
  const faults = findImports(path, source).flatMap((found): BoundaryFault[] => {
    const fault = importFault(importer, found, packages);
    return fault ? [{ code: fault[0], where: at(found.line), detail: fault[1] }] : [];
  });
  const reaches = importer.pure ? findReaches(path, source) : [];
  return [
    ...faults,
    ...reaches.map((each) => ({ code: 'impure' as const, where: at(each.line), detail: each.what })),
  ];
}

/** Every import that the table forbids, in the order of the files. An empty list means the repository keeps its shape. */
export function checkBoundaries(packages: readonly PackageSources[]): BoundaryFault[] {
  const faults = packages.flatMap((owner) =>
    Object.keys(owner.files).flatMap((path) => fileFaults(importerOf(owner, path), packages)),
  );
  return [...faults, ...checkCircles(packages)];
}
