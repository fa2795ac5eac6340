import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { comparisonFiles } from '@miroir/exchange/comparison-config';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../server/config.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mc-'));
  await mkdir(join(folder, dirname(comparisonFiles.sealKey)));
  for (const file of [comparisonFiles.config, comparisonFiles.sealKey, 'keys/seal-before.pem'])
    await writeFile(join(folder, file), '{}', { mode: 0o600 });
});
afterEach(() => rm(folder, { recursive: true }));

describe('a comparison does not start while others may read', () => {
  it.each([
    ['its configuration, with both portals’ tokens', comparisonFiles.config],
    ['the seal of its bulletins', comparisonFiles.sealKey],
    ['any other key of its folder', 'keys/seal-before.pem'],
  ])('%s', async (_what, file) => {
    const path = join(folder, file);
    const start = () => readSettings({ MIROIR_DATA_DIR: folder });
    for (const mode of [0o640, 0o604, 0o660]) {
      await chmod(path, mode);
      expect(start).toThrow(`chmod 600 ${path}`);
    }
    await chmod(path, 0o600);
    expect(start).not.toThrow(/chmod/);
  });
});
