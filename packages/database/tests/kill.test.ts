import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/index.ts';

const script = fileURLToPath(new URL('./insert-until-killed.ts', import.meta.url));

/** Starts the inserting process and collects the ids it was acknowledged; kills it after so many of them. */
async function insertAndKill(args: readonly string[], after: number): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output.length > after * 10) child.kill('SIGKILL');
  });
  await once(child, 'close');
  // The last line may be cut: only whole ones were acknowledged and printed.
  return output.split('\n').slice(0, -1);
}

describe('a process killed while it writes', () => {
  let dataDir = '';
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it.each<[string, string[], number]>([
    ['', [], 130],
    [' and compacts', ['compacting'], 40],
  ])(
    'loses no acknowledged document and has none twice, when it inserts%s, six times over',
    async (_what, more, step) => {
      const acknowledged: string[] = [];
      for (let round = 0; round < 6; round++)
        acknowledged.push(...(await insertAndKill([dataDir, `r${round}`, ...more], 150 + round * step)));
      expect(acknowledged.length).toBeGreaterThan(600);
      const database = await openDatabase({ dataDir, audience: 'employees', role: 'box' });
      const answers = database.connection.collection('answers');
      const ids = (await answers.find({}, { projection: { _id: 1 } }).toArray()).map(({ _id }) =>
        String(_id),
      );
      const byIndex = await answers.countDocuments({ n: { $gte: 0 } });
      await database.close();
      expect(new Set(ids).size).toBe(ids.length);
      expect(byIndex).toBe(ids.length);
      const present = new Set(ids);
      expect(acknowledged.filter((id) => !present.has(id))).toEqual([]);
    },
    90_000,
  );
});
