import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const named = /`((?:packages\/|apps\/)?[\w./-]+\.test\.ts)`/g;

/** Tests that a page names and that are not there; paths without a first folder are of `packages/`. */
function missing(page: string): string[] {
  return [...page.matchAll(named)]
    .map(([, path = '']) => (/^(packages|apps)\//.test(path) ? path : `packages/${path}`))
    .filter((path) => !existsSync(new URL(path, root)));
}

it.each(['laws.md', 'promises.md'])('every test that docs/%s names is there', (name) => {
  const page = readFileSync(new URL(`docs/${name}`, root), 'utf8');
  expect([...page.matchAll(named)].length).toBeGreaterThan(20);
  expect(missing(page)).toEqual([]);
});

it('a name without a test is found', () => {
  expect(
    missing('held by `credential/src/no-such.test.ts` and `packages/credential/src/issuance.test.ts`'),
  ).toEqual(['packages/credential/src/no-such.test.ts']);
});
