import { randomBytes } from 'node:crypto';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseRefused, openDatabase } from '../src/index.ts';

const stamp = { audience: 'employees', role: 'box' } as const;
let dataDir = '';
let file = '';
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
  file = join(dataDir, 'miroir.sqlite');
  const database = await openDatabase({ dataDir, ...stamp });
  const documents = Array.from({ length: 200 }, (_, n) => ({
    _id: `id${n}`,
    text: `before-${n}-`.repeat(90),
  }));
  await database.connection.collection('answers').insertMany(documents as never);
  await database.close();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function overwrite(at: number, bytes: Uint8Array): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, bytes.length, at);
  closeSync(handle);
}

const page = 8192;

describe('a database file that is damaged', () => {
  it.each<[string, () => void]>([
    ['emptied', () => truncateSync(file, 0)],
    ['cut within its header', () => truncateSync(file, 50)],
    ['cut in the middle', () => truncateSync(file, page * Math.floor(statSync(file).size / page / 2))],
    ['short of its last page', () => truncateSync(file, statSync(file).size - page)],
    ['replaced by noise', () => writeFileSync(file, randomBytes(100_000))],
    ['given another header', () => overwrite(0, Buffer.from('garbage!'))],
    ['overwritten in one page', () => overwrite(page * 9, randomBytes(page))],
    ['overwritten in its list of tables', () => overwrite(100, randomBytes(page - 100))],
  ])('is named in one sentence that says what to do, when it was %s', async (_how, damage) => {
    damage();
    const before = readFileSync(file);
    const opening = openDatabase({ dataDir, ...stamp });
    await expect(opening).rejects.toBeInstanceOf(DatabaseRefused);
    await expect(opening).rejects.toThrow(
      /The database file .*miroir\.sqlite is damaged \(.+\)\. Stop .*restore the last backup/,
    );
    // It is evidence, or can be mended: nothing was written over it, and nothing holds it.
    expect(readFileSync(file).equals(before)).toBe(true);
    await expect(openDatabase({ dataDir, ...stamp })).rejects.toThrow(/is damaged/);
  });

  it('is not taken for a new one, when only its log was kept', async () => {
    rmSync(file);
    writeFileSync(`${file}-wal`, randomBytes(40_000), { mode: 0o600 });
    await expect(openDatabase({ dataDir, ...stamp })).rejects.toThrow(
      /is damaged \(it is missing while its log is there\)/,
    );
  });

  it('is not taken for ours, when it is the database of another program', async () => {
    rmSync(file);
    writeFileSync(file, '', { mode: 0o600 });
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE notes (text TEXT)');
    other.close();
    await expect(openDatabase({ dataDir, ...stamp })).rejects.toThrow(
      /is damaged \(it holds something else\)/,
    );
  });

  it('shows at the document that is damaged, and serves the others', async () => {
    const name = 'text\0';
    const size = Buffer.alloc(4);
    size.writeInt32LE('before-7-'.repeat(90).length + 1);
    // The whole beginning of the field, so that no bytes alike elsewhere are taken for it.
    const at = readFileSync(file).indexOf(Buffer.concat([Buffer.from(name), size, Buffer.from('before-7-')]));
    expect(at).toBeGreaterThan(0);
    // The length of the field that holds the text, and of nothing that SQLite looks at.
    overwrite(at + name.length, Buffer.from([255, 255, 255, 127]));
    const database = await openDatabase({ dataDir, ...stamp });
    const answers = database.connection.collection('answers');
    const reading = answers.findOne({ _id: 'id7', text: { $exists: true } } as never);
    await expect(reading).rejects.toMatchObject({
      code: 246,
      message: expect.stringMatching(/is damaged.*restore/),
    });
    expect(await answers.findOne({ _id: 'id8' } as never)).toMatchObject({ _id: 'id8' });
    await database.close();
  });
});
