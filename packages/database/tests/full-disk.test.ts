import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/index.ts';

const script = fileURLToPath(new URL('./insert-until-refused.ts', import.meta.url));

describe('a disk that takes no more', () => {
  let dataDir = '';
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('refuses what cannot be kept, keeps all that was acknowledged, and leaves documents and indexes in step', async () => {
    // 2,000 kB per file: room for the schema and a few dozen batches.
    const limited = ['-c', 'ulimit -f 2000; exec "$0" "$@"', process.execPath, script, dataDir];
    const { stdout, stderr } = spawnSync('bash', limited, { encoding: 'utf8', timeout: 60_000 });
    const acknowledged = stdout.split('\n').filter((line) => line !== '');
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(Number.parseInt(stderr, 10)).toBeGreaterThan(10);
    const database = await openDatabase({ dataDir, audience: 'employees', role: 'box' });
    const answers = database.connection.collection('answers');
    const ids = new Set((await answers.find().toArray()).map(({ _id }) => String(_id)));
    expect(await answers.countDocuments({ n: { $gte: 0 } })).toBe(ids.size);
    await database.close();
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  }, 90_000);
});
