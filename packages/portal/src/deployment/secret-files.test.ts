import { chown, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderAbove, privateFolder, writeOnce, writePrivateFile } from './secret-files.ts';

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

const isRoot = process.geteuid?.() === 0;
const account = 12_345;

describe.runIf(isRoot)('what root makes in the folder of another account', () => {
  it('belongs to that account at once, file and folders alike', async () => {
    folder = await mkdtemp(join(tmpdir(), 'miroir-own-'));
    await chown(folder, account, account);
    await writePrivateFile(join(folder, 'portal.json'), '{}');
    await privateFolder(join(folder, 'keys', 'credentials'));
    for (const path of ['portal.json', 'keys', 'keys/credentials'])
      expect([path, (await stat(join(folder, path))).uid]).toEqual([path, account]);
  });
});

describe('a private file', () => {
  it('is one of the texts that were written at once, whole, and nothing else is left', async () => {
    folder = await mkdtemp(join(tmpdir(), 'miroir-once-'));
    const texts = Array.from({ length: 20 }, (_, at) => String(at).repeat(50_000));
    await Promise.all(texts.map((text) => writePrivateFile(join(folder, 'a.json'), text)));
    expect(texts).toContain(await readFile(join(folder, 'a.json'), 'utf8'));
    const taken = await Promise.all(texts.map((text) => writeOnce(join(folder, 'b.json'), text)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await readFile(join(folder, 'b.json'), 'utf8')).toBe(texts[taken.indexOf(true)]);
    expect(await readdir(folder)).toEqual(['a.json', 'b.json']);
  });

  it('takes away what a writing that was killed has left, and nothing of one under way', async () => {
    folder = await mkdtemp(join(tmpdir(), 'miroir-left-'));
    const [old, young] = ['.a.json.1.writing', '.a.json.2.writing'];
    for (const name of [old, young]) await writeFile(join(folder, name), 'half');
    await utimes(join(folder, old), new Date(0), new Date(0));
    await writePrivateFile(join(folder, 'a.json'), '{}');
    expect(await readdir(folder)).toEqual([young, 'a.json']);
  });
});

describe('a folder above private ones', () => {
  it('is made for its owner alone, and left open where somebody opened a way through it', async () => {
    folder = await mkdtemp(join(tmpdir(), 'miroir-above-'));
    const mode = async (name: string): Promise<number> => (await stat(join(folder, name))).mode & 0o777;
    await folderAbove(join(folder, 'new'));
    expect(await mode('new')).toBe(0o700);
    await mkdir(join(folder, 'opened'), { mode: 0o711 });
    await folderAbove(join(folder, 'opened'));
    expect(await mode('opened')).toBe(0o711);
  });
});
