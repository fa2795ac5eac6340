import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/index.ts';

const script = fileURLToPath(new URL('./fill-the-disk.ts', import.meta.url));
/** MongoDB's codes for a full disk and for a file that cannot be written. */
const [full, failed] = [14031, 39];

interface Seen {
  readonly refusedWhenFull: number;
  readonly codes: readonly number[];
  readonly readsFailed: number;
  readonly compacted: string;
  readonly keptAfter: number;
}

/** Runs the script by a shell command, in which `$0` is Node, `$1` the script and `$2` the folder. */
function fill(shell: readonly string[], command: string): { acknowledged: string[]; seen: Seen } {
  const [program = '', ...options] = shell;
  const { stdout, stderr } = spawnSync(
    program,
    [...options, '-c', command, process.execPath, script, dataDir],
    {
      encoding: 'utf8',
      timeout: 80_000,
    },
  );
  const acknowledged = stdout.split('\n').filter((line) => line !== '');
  return { acknowledged, seen: JSON.parse(stderr) };
}

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** A small disk of one's own, in a mount namespace that ends with the process. */
const mayMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

describe('a disk that takes no more', () => {
  it('refuses what cannot be kept, keeps all that was acknowledged, and leaves documents and indexes in step', async () => {
    // A limit of 2,000 kB per file: room for the schema and a few dozen batches.
    const { acknowledged, seen } = fill(['bash'], 'ulimit -f 2000; exec "$0" "$@"');
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(seen.refusedWhenFull).toBeGreaterThan(10);
    expect(seen.readsFailed).toBe(0);
    expect(seen.codes).toEqual([failed]);
    const database = await openDatabase({ dataDir, audience: 'employees', role: 'box' });
    const answers = database.connection.collection('answers');
    const ids = new Set((await answers.find().toArray()).map(({ _id }) => String(_id)));
    expect(await answers.countDocuments({ n: { $gte: -1 } })).toBe(ids.size);
    await database.close();
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  }, 90_000);

  it.skipIf(!mayMount)(
    'refuses writes with a code of its own, goes on reading, spoils nobody for one that is too large, and writes again once there is room',
    () => {
      const small = 'mount -t tmpfs -o size=6m tmpfs "$2" && head -c 2000000 /dev/zero >"$2/ballast"';
      const onIt = 'mkdir -m 700 "$2/box" && exec "$0" "$1" "$2/box" "$2/ballast"';
      const { acknowledged, seen } = fill(['unshare', '-rm', 'bash'], `${small} && ${onIt}`);
      expect(acknowledged.length).toBeGreaterThan(10);
      expect(seen.refusedWhenFull).toBeGreaterThan(10);
      expect(seen.codes).toEqual([full]);
      expect(seen.readsFailed).toBe(0);
      expect(seen.compacted).toBe(String(full));
      expect(acknowledged).toContain('small');
      expect(acknowledged).not.toContain('huge');
      expect(seen.keptAfter).toBe(20);
    },
    90_000,
  );
});
