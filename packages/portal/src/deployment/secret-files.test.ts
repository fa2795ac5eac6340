import { chown, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderAbove, privateFolder, writePrivateFile } from './secret-files.ts';

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
