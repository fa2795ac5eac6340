import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBoxStore, openReleaseStore } from '@miroir/box';
import { type Database, openDatabase } from '@miroir/database';
import { openRollStore } from '@miroir/roll';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** More documents than any query may look at: a query that scans is refused by the engine. */
const many = 150;
const scanLimit = 40;
let root: string;
let database: Database;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ms-'));
});
afterEach(async () => {
  await database?.close();
  await rm(root, { recursive: true, force: true });
});

async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(page);
  return found;
}

describe('no query of a running portal reads more than it needs', () => {
  it('in the box', async () => {
    database = await openDatabase({ audience: 'employees', role: 'box', dataDir: root, scanLimit });
    const store = await openBoxStore(database);
    const releases = await openReleaseStore(database);
    for (let index = 0; index < many; index += 1) {
      const state = index % 10 === 0 ? ('sent' as const) : ('registered' as const);
      const pending = index % 10 === 0 ? { pending: 1 as const } : {};
      await store.insert({
        _id: `id-${index}`,
        cohort: 'dole',
        state,
        digest: `d${index}`,
        latest: null,
        published: null,
        ...pending,
      });
    }
    expect(await store.find('id-7')).toMatchObject({ _id: 'id-7' });
    expect(await store.replace('id-0', 'd0', { digest: 'new', latest: null })).toBe(true);
    expect(await store.count('dole', 'sent')).toBe(15);
    expect((await all(releases.pending())).flat()).toHaveLength(15);
    expect(await releases.countPending()).toBe(15);
    expect(await releases.hasPending()).toBe(true);
    const value = { core: {}, parts: {}, waiting: {}, figure: 'cohort' as const };
    const staged = ['10', '20', '30'].map((id) => ({ id: `id-${id}`, digest: `d${id}`, value }));
    expect(await releases.stage('a', [...staged, { id: 'id-40', digest: 'other', value }])).toEqual([
      'id-40',
    ]);
    expect((await releases.entering('a'))?.ids.toSorted()).toEqual(['id-10', 'id-20', 'id-30']);
    await releases.undo('a', ['id-30']);
    await releases.settle('a', ['id-10', 'id-20']);
    await releases.move([{ id: 'id-10', parts: {}, wholeOnly: ['c:friend'], settled: true }]);
    await releases.stageMoves('a', []);
    expect(await releases.stagedMoves()).toHaveLength(1);
    await releases.unstage('a');
    expect(await store.erase('id-10', 'd10', 'gone')).toBe(true);
    expect(await releases.countPending()).toBe(13);
    for (let serial = 1; serial <= many; serial += 1) {
      await releases.begin(`a${serial}`);
      const tallies = { whole: { n: 0, counts: {} }, cohorts: {} };
      await releases.commit(`a${serial}`, {
        serial,
        epoch: 1,
        releasedAt: 0,
        atClose: false,
        final: false,
        sealed: `s${serial}`,
        head: '',
        tallies,
        waiting: 0,
      });
    }
    expect(await releases.lastSerial()).toBe(many);
    expect(await releases.last()).toMatchObject({ serial: many });
    expect(await releases.sealedAfter({ epoch: 1, serial: many - 2 }, 20)).toMatchObject([
      { sealed: `s${many - 1}` },
      { sealed: `s${many}` },
    ]);
    expect(await releases.isCommitted('a5')).toBe(true);
    // The limit bites: a filter that no index serves is refused under it.
    const answers = database.connection.collection('answers');
    await expect(answers.find({ digest: 'd7' }).toArray()).rejects.toThrow();
  }, 60_000);

  it('in the roll', async () => {
    database = await openDatabase({ audience: 'employees', role: 'roll', dataDir: root, scanLimit });
    const store = await openRollStore(database);
    await store.addPeople(
      Array.from({ length: many }, (_, index) => ({
        _id: `p${index}`,
        cohort: index % 2 === 0 ? 'dole' : 'lyon',
        ref: `r${index}`,
      })),
    );
    for (let index = 0; index < 30; index += 1) await store.recordIssue(`p${index}`, 'hash');
    expect(await store.person('p3')).toMatchObject({ issued: 'hash' });
    expect(await store.openReplacement('p3')).toBe('opened');
    expect(await store.recordReplacement('p3', 'other')).toBe('recorded');
    expect(await store.countIssued('dole')).toBe(15);
    expect(await store.countReplacements()).toBe(1);
  }, 60_000);
});
