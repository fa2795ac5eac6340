import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings } from '../server/config.ts';

it('does not start on a configuration that others may read: it holds both portals’ tokens', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mc-'));
  try {
    const path = join(folder, 'comparison.json');
    await writeFile(path, '{}');
    await chmod(path, 0o640);
    expect(() => readSettings({ MIROIR_DATA_DIR: folder })).toThrow(`chmod 600 ${path}`);
    await chmod(path, 0o600);
    expect(() => readSettings({ MIROIR_DATA_DIR: folder })).not.toThrow(/chmod/);
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
  await rm(folder, { recursive: true });
});
