import { mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';

it('is found in a file that is being served: what a disk spoils after the file was opened', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
  const database = await openDatabase({ audience: 'employees', role: 'box', dataDir });
  try {
    const answers = database.connection.collection<{ _id: string; text: string }>('answers');
    // More than the engine holds in memory, so that it has to read pages again.
    for (let batch = 0; batch < 8; batch += 1)
      await answers.insertMany(
        Array.from({ length: 500 }, (_, index) => ({ _id: `${batch}-${index}`, text: 'x'.repeat(6000) })),
      );
    await database.compact();
    expect(await database.damage()).toBeNull();
    const path = join(dataDir, 'miroir.sqlite');
    const { length } = readFileSync(path);
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(length / 2, 0xff), 0, length / 2, 65_536);
    expect(await database.damage()).not.toBeNull();
  } finally {
    await database.close().catch(() => {});
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 60_000);
