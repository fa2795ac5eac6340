import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkKinds, kindsOf } from './check-kinds.ts';
import type { PackageSources } from './package-sources.ts';
import { readRepository } from './read-repository.ts';

const repository = readRepository(fileURLToPath(new URL('../../..', import.meta.url)));

/** The repository with one file more. */
function withFile(name: string, path: string, source: string): PackageSources[] {
  return repository.map((owner) =>
    owner.manifest.name === `@miroir/${name}`
      ? { ...owner, files: { ...owner.files, [path]: source } }
      : owner,
  );
}

describe('kinds of question', () => {
  it('are told apart in their own files alone, one a layer', () => {
    expect(kindsOf(repository)).toHaveLength(13);
    expect(checkKinds(repository)).toEqual([]);
  });

  it('are found where a switch tells them apart, or a table', () => {
    const chain = "switch (kind) { case 'ranking': return 1; }";
    expect(checkKinds(withFile('portal-web', 'src/results/chain.ts', chain))).toEqual([
      { code: 'named-elsewhere', where: '@miroir/portal-web src/results/chain.ts', kind: 'ranking' },
    ]);
    const table = 'const words = {\n  likert: 1,\n};';
    expect(checkKinds(withFile('box', 'src/words.ts', table))).toMatchObject([{ kind: 'likert' }]);
  });

  it('are asked for, file by file, in every layer once there is one more', () => {
    const layers = checkKinds(withFile('campaign', 'src/kinds/card-sorting.ts', '')).map(
      ({ where }) => where,
    );
    expect(layers.toSorted()).toEqual([
      '@miroir/box src/results/kinds',
      '@miroir/cli src/demo/kinds',
      '@miroir/insight src/kinds',
      '@miroir/portal-web src/kinds',
    ]);
  });
});
