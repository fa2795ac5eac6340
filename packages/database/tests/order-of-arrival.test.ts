import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/index.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const documents = 2000;

/** A mark that no other bytes contain, at the start of a field and again at the end of a long text. */
const mark = (n: number, part: 'start' | 'end') => `#${part}:${n}#`;

/** Writes documents one after the other, one in five of them too long for a page. */
async function arrive(dataDir: string, compact: boolean): Promise<Buffer> {
  const database = await openDatabase({ dataDir, audience: 'employees', role: 'box' });
  const answers = database.connection.collection('answers');
  await answers.createIndex({ cohort: 1 });
  for (let n = 0; n < documents; n += 20) {
    await Promise.all(
      Array.from({ length: 20 }, (_, k) => {
        const text = randomBytes((n + k) % 5 === 0 ? 9000 : 300).toString('base64');
        const _id = randomBytes(32).toString('base64url');
        const document = {
          _id,
          cohort: `c${(n + k) % 4}`,
          latest: mark(n + k, 'start') + text + mark(n + k, 'end'),
        };
        return answers.insertOne(document as never);
      }),
    );
  }
  if (compact) await database.compact();
  // Read before the end: a clean close would by itself tidy the log away.
  const bytes = readAll(dataDir);
  await database.close();
  return bytes;
}

function readAll(dataDir: string): Buffer {
  const files = readdirSync(dataDir)
    .filter((file) => !file.endsWith('.sock'))
    .sort();
  return Buffer.concat(files.map((file) => readFileSync(join(dataDir, file))));
}

/** Every place in the bytes where a mark stands, with the number of the document that bears it. */
function places(bytes: Buffer, part: 'start' | 'end'): { at: number; n: number }[] {
  const found: { at: number; n: number }[] = [];
  const needle = `#${part}:`;
  for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
    const end = bytes.indexOf('#', at + needle.length);
    found.push({ at, n: Number(bytes.toString('latin1', at + needle.length, end)) });
  }
  return found;
}

/** Spearman's rank correlation of position with arrival; by chance it has a deviation of 1/√(count − 1). */
function correlation(found: readonly { at: number; n: number }[]): number {
  const ranks = [...found].sort((a, b) => a.n - b.n).map((place, rank) => ({ at: place.at, rank }));
  const byPlace = ranks.sort((a, b) => a.at - b.at);
  const count = byPlace.length;
  const distance = byPlace.reduce((sum, { rank }, position) => sum + (rank - position) ** 2, 0);
  return 1 - (6 * distance) / (count * (count * count - 1));
}

async function dataAfter(compact: boolean): Promise<Buffer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
  folders.push(dataDir);
  return arrive(dataDir, compact);
}

describe('the order of arrival', () => {
  it('is not in the bytes of the files after compacting, nor is any second copy of a document', async () => {
    const bytes = await dataAfter(true);
    for (const part of ['start', 'end'] as const) {
      const found = places(bytes, part);
      expect(found).toHaveLength(documents);
      // Four deviations: a false alarm once in 15,000 runs.
      expect(Math.abs(correlation(found))).toBeLessThan(4 / Math.sqrt(documents - 1));
    }
    const long = places(bytes, 'end').filter(({ n }) => n % 5 === 0);
    expect(Math.abs(correlation(long))).toBeLessThan(4 / Math.sqrt(long.length - 1));
  }, 60_000);

  it('shows in the pages of long documents before compacting, so that this test can fail', async () => {
    const bytes = await dataAfter(false);
    const long = places(bytes, 'end').filter(({ n }) => n % 5 === 0);
    expect(correlation(long)).toBeGreaterThan(0.5);
  }, 60_000);
});

describe('what was deleted or replaced', () => {
  it('is in no file after compacting', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
    folders.push(dataDir);
    const database = await openDatabase({ dataDir, audience: 'employees', role: 'box' });
    const answers = database.connection.collection('answers');
    await answers.createIndex({ latest: 1 });
    for (let n = 0; n < 300; n++)
      await answers.insertOne({ _id: `id${n}`, latest: `first-${n}-wording` } as never);
    for (let n = 0; n < 300; n++)
      await answers.updateOne({ _id: `id${n}` } as never, { $set: { latest: `second-${n}` } });
    await answers.deleteMany({ _id: { $in: ['id7', 'id8'] } } as never);
    await answers.insertOne({ _id: 'last', latest: 'third' } as never);
    expect(readAll(dataDir).includes('-wording')).toBe(true);
    await database.compact();
    const bytes = readAll(dataDir);
    await database.close();
    expect(bytes.includes('-wording')).toBe(false);
    expect(bytes.includes('second-7\0')).toBe(false);
    expect(bytes.includes('second-9')).toBe(true);
  }, 30_000);

  it('and there is no log, nor an index of it', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
    folders.push(dataDir);
    const database = await openDatabase({ dataDir, audience: 'employees', role: 'box' });
    await database.connection.collection('answers').insertOne({ _id: 'a' } as never);
    await database.compact();
    const files = readdirSync(dataDir).sort();
    await database.close();
    expect(files).toEqual(['db.sock', 'miroir.sqlite', 'owner.lock']);
  });
});
