import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { firstLoad } from './first-load.ts';

const budget = 90_000;
const fontBudget = 22_000;

/** What one portal's bundle is held to. */
export interface BundleOf {
  /** The app's folder. */
  readonly root: string;
  /** In French, as its page receives it. */
  readonly questionnaire: unknown;
  /** Words of the other side, and the questions of both: none may be in a script. */
  readonly foreignWords: readonly string[];
}

/** Builds a portal as it ships and says what a participant's device has to fetch of it: the same for both portals. */
export function describeBundle({ root, questionnaire, foreignWords }: BundleOf): void {
  let [folder, assets]: [string, string[]] = ['', []];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'miroir-bundle-'));
    // A test runner says NODE_ENV=test, and React would be built for development.
    vi.stubEnv('NODE_ENV', 'production');
    await build({
      root,
      mode: 'production',
      logLevel: 'silent',
      build: { outDir: folder, emptyOutDir: true },
    });
    assets = await readdir(join(folder, 'assets'));
  }, 180_000);

  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  it('loads a question page in at most 90 kB gzip: page with its questionnaire, style, script, one language', async () => {
    const catalogs = await Promise.all(
      assets
        .filter((name) => /^fr-.*\.js\.gz$/.test(name))
        .map(async (name) => (await readFile(join(folder, 'assets', name))).length),
    );
    // Two French catalogs are built; a question page loads the small one.
    const catalog = Math.min(...catalogs);
    const files = await firstLoad(folder, assets, ['open-box']);
    const boot = JSON.stringify({ questionnaire });
    const page = gzipSync((await readFile(join(folder, 'index.html'), 'utf8')) + boot).length;
    const total = files.reduce((sum, file) => sum + file.gzip, page + catalog);
    expect(files.map((file) => file.name.split('-')[0])).toContain('react');
    expect(
      total,
      JSON.stringify([...files, { name: 'fr', gzip: catalog }, { name: 'page', gzip: page }]),
    ).toBeLessThanOrEqual(budget);
  });

  it.each([
    ['the frame of the space', 'space', 'open-space', /^(?:open|enter)-space/],
    ['the pages of the mirror day', 'mirror', 'open-mirror', /^open-mirror/],
  ] as const)(
    'loads %s in at most 90 kB gzip, and none of it on a question page',
    async (_what, page, entry, own) => {
      expect(await firstBytes(folder, assets, { page, entry })).toBeLessThanOrEqual(budget);
      const names = (await firstLoad(folder, assets, ['open-box'])).map(({ name }) => name);
      expect(names.filter((name) => own.test(name))).toEqual([]);
    },
  );

  it('announces all of a page’s files in its first bytes, so that none waits for another to have run', async () => {
    const plan = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8'));
    const first = (await firstLoad(folder, assets, ['open-box'])).map(({ name }) => `/assets/${name}`);
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    for (const page of ['questionnaire', 'finish']) {
      const { now } = plan[page].fr;
      expect(first.filter((file) => !now.includes(file) && !html.includes(file))).toEqual([]);
      expect(now.filter((file: string) => /\/fr-/.test(file))).toHaveLength(1);
    }
    // The last page of the hand-off finds everything on the device: its first one fetched it.
    const start = [...plan.start.fr.now, ...plan.start.fr.ahead];
    expect(plan.finish.fr.now.filter((file: string) => !start.includes(file))).toEqual([]);
  });

  it('has one font file, at most 22 kB, preloaded by the page', async () => {
    const fonts = assets.filter((name) => name.endsWith('.woff2'));
    expect(fonts).toHaveLength(1);
    expect((await readFile(join(folder, 'assets', fonts[0] ?? ''))).length).toBeLessThanOrEqual(fontBudget);
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain(`rel="preload" as="font"`);
  });

  it('holds no word of the other side, and no question of either', async () => {
    const scripts = assets.filter((name) => name.endsWith('.js'));
    const code = (
      await Promise.all(scripts.map((name) => readFile(join(folder, 'assets', name), 'utf8')))
    ).join('\n');
    for (const word of foreignWords) expect(code).not.toContain(word);
  });
}

/** Bytes of a page's scripts and styles with its words in French, gzip. */
async function firstBytes(
  folder: string,
  assets: readonly string[],
  { page, entry }: { readonly page: string; readonly entry: string },
): Promise<number> {
  const plan = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8'));
  const words: string[] = plan[page].fr.now.filter((file: string) => /\/fr-/.test(file));
  const gzips = await Promise.all(words.map((file) => readFile(join(folder, `${file}.gz`))));
  const files = await firstLoad(folder, assets, [entry]);
  const sizes = [...files.map(({ gzip }) => gzip), ...gzips.map(({ length }) => length)];
  return sizes.reduce((sum, size) => sum + size, 0);
}
