import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, serialize } from 'bson';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createEngine } from '../engine/engine.ts';
import type { RawBatch } from '../values/raw-batch.ts';
import { mostOpen } from './databases.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'miroir-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Database files that this process holds open. */
function held(): string[] {
  return readdirSync('/proc/self/fd')
    .map((descriptor) => {
      try {
        return readlinkSync(`/proc/self/fd/${descriptor}`);
      } catch {
        return '';
      }
    })
    .filter((path) => path.startsWith(folder) && path.endsWith('.sqlite'));
}

it.skipIf(process.platform !== 'linux')(
  'holds open the files in use alone, and loses nothing of the others, not even the rest of an answer',
  () => {
    const engine = createEngine({ folder, now: () => 0 });
    const ask = (database: string, command: Document): Document =>
      engine.answer([{ database, command }])[0] ?? {};
    const names = Array.from({ length: 3 * mostOpen }, (_, index) => `d-${index}`);
    const documents = [1, 2, 3].map((_id) => serialize({ _id }));
    for (const database of names) {
      expect(ask(database, { insert: 'c', documents })).toMatchObject({ ok: 1, n: 3 });
      engine.tidy();
    }
    expect(new Set(held()).size).toBe(mostOpen);
    const first = ask('d-0', { find: 'c', filter: {}, batchSize: 1 });
    for (const database of names.slice(1)) ask(database, { find: 'c', filter: {} });
    engine.tidy();
    expect(held().some((path) => path.endsWith('/d-0.sqlite'))).toBe(false);
    const rest = ask('d-0', { getMore: first.cursor.id, collection: 'c' });
    expect((rest.cursor.nextBatch as RawBatch).documents).toHaveLength(2);
    engine.close();
    expect(held()).toEqual([]);
  },
);
