import { posix } from 'node:path';
import type { PackageSources } from './package-sources.ts';

/** A kind of question told apart where no table and no file of the kind would show it. */
export interface KindFault {
  readonly code: 'named-elsewhere' | 'missing-file';
  readonly where: string;
  readonly kind: string;
}

/** Where the kinds are defined: a file each, by its name. */
const definedIn = { name: '@miroir/campaign', folder: 'src/kinds' };

/** The tables of `campaign` over its own kinds, which stand where their types are made. */
const tables: ReadonlySet<string> = new Set([
  '@miroir/campaign src/schema/question.ts',
  '@miroir/campaign src/schema/sheet.ts',
  '@miroir/campaign src/answers/rules.ts',
  '@miroir/campaign src/check/kind-definitions.ts',
]);

/** Names that are a kind's and something else's too: the recommendation score is a measure, a matrix has cells. */
const homonyms: ReadonlySet<string> = new Set([
  '@miroir/insight src/measures/measure.ts nps',
  '@miroir/insight src/tally/keys.ts matrix',
  '@miroir/comparison server/report/rows.ts nps',
  '@miroir/comparison figures/words/names.ts nps',
  '@miroir/comparison figures/rows/sentence.ts nps',
]);

/** Fixtures, tests and the campaigns themselves may speak of kinds: they are examples, not rules. */
const examples = /(^|\/)(kinds|testing|tests|bench|definitions)\/|\.(test|fixture)\.tsx?$/;

function fileOf(kind: string, files: readonly string[]): boolean {
  return files.some((file) => file === `${kind}.ts` || file === `${kind}.tsx`);
}

/** The kinds there are: the names of the files that define them. */
export function kindsOf(packages: readonly PackageSources[]): string[] {
  const campaign = packages.find(({ manifest }) => manifest.name === definedIn.name);
  return Object.keys(campaign?.files ?? {})
    .filter((path) => posix.dirname(path) === definedIn.folder)
    .map((path) => posix.basename(path).replace(/\.tsx?$/, ''));
}

function namedElsewhere(owner: PackageSources, kinds: readonly string[]): KindFault[] {
  const { name } = owner.manifest;
  return Object.entries(owner.files).flatMap(([path, source]): KindFault[] => {
    if (examples.test(path) || tables.has(`${name} ${path}`)) return [];
    const named = kinds.filter((kind) =>
      // As a text, or as the key of a table.
      new RegExp(`['"\`]${kind}['"\`]|^\\s*${kind}\\??\\s*[:,]`, 'm').test(source),
    );
    return named
      .filter((kind) => !homonyms.has(`${name} ${path} ${kind}`))
      .map((kind) => ({ code: 'named-elsewhere', where: `${name} ${path}`, kind }));
  });
}

/** Folders that hold the file of some kind hold the file of each. */
function missingFiles(owner: PackageSources, kinds: readonly string[]): KindFault[] {
  const folders = Map.groupBy(
    Object.keys(owner.files).filter((path) => posix.basename(posix.dirname(path)) === 'kinds'),
    (path) => posix.dirname(path),
  );
  return [...folders].flatMap(([folder, paths]) => {
    const files = paths.map((path) => posix.basename(path));
    if (!kinds.some((kind) => fileOf(kind, files))) return [];
    const missing = kinds.filter((kind) => !fileOf(kind, files));
    const where = `${owner.manifest.name} ${folder}`;
    return missing.map((kind): KindFault => ({ code: 'missing-file', where, kind }));
  });
}

/** Every place that tells kinds of question apart outside the files of the kinds, and every layer that lacks one. */
export function checkKinds(packages: readonly PackageSources[]): KindFault[] {
  const kinds = kindsOf(packages);
  return packages
    .filter(({ manifest }) => manifest.name !== '@miroir/testkit' && manifest.name !== '@miroir/tooling')
    .flatMap((owner) => [...namedElsewhere(owner, kinds), ...missingFiles(owner, kinds)]);
}
