import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose, { type Connection, Schema } from 'mongoose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDuplicateKey, openDatabase } from '../src/index.ts';

interface Answer {
  _id: string;
  cohort: string;
  latest?: { text: string } | null;
  serial?: number;
}

const schema = new Schema<Answer>(
  {
    _id: String,
    cohort: { type: String, required: true },
    latest: { type: { _id: false, text: String } },
    serial: Number,
  },
  { versionKey: false, minimize: false },
);
schema.index({ cohort: 1, serial: 1 });
schema.index({ serial: 1 }, { unique: true, sparse: true });

const modelOn = (connection: Connection) => connection.model<Answer>('Answer', schema);

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'miroir-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
const open = () => openDatabase({ dataDir, audience: 'consumers', role: 'box' });

describe('a mongoose model on the embedded engine', () => {
  it('is set up, used, and set up again after a restart', async () => {
    const first = await open();
    const before = modelOn(first.connection);
    await before.init();
    await before.create({ _id: 'a', cohort: 'c1', latest: { text: 'un' } });
    await first.close();

    const second = await open();
    const answers = modelOn(second.connection);
    await answers.init();
    expect((await answers.syncIndexes()).length).toBe(0);
    const document = await answers.findById('a').orFail();
    document.latest = { text: 'deux' };
    await document.save();
    expect(await answers.findById('a').lean()).toEqual({ _id: 'a', cohort: 'c1', latest: { text: 'deux' } });
    expect(await answers.exists({ cohort: 'c1' })).not.toBeNull();
    await document.deleteOne();
    expect(await answers.estimatedDocumentCount()).toBe(0);
    await second.close();
  });

  it('reports duplicates in a way that one function recognises, whatever the call', async () => {
    const database = await open();
    const answers = modelOn(database.connection);
    await answers.init();
    await answers.create({ _id: 'a', cohort: 'c1', serial: 1 });
    const attempts: (() => PromiseLike<unknown>)[] = [
      () => answers.create({ _id: 'a', cohort: 'c1' }),
      () => answers.insertMany([{ _id: 'b', cohort: 'c1', serial: 1 }]),
      () => answers.updateOne({ _id: 'x' }, { $set: { cohort: 'c1', serial: 1 } }, { upsert: true }),
      () =>
        answers
          .findOneAndUpdate({ _id: 'y' }, { $set: { cohort: 'c1', serial: 1 } }, { upsert: true })
          .exec(),
      () => answers.bulkWrite([{ insertOne: { document: { _id: 'a', cohort: 'c1' } } }]),
    ];
    for (const attempt of attempts) {
      const error: unknown = await Promise.resolve(attempt()).catch((caught: unknown) => caught);
      expect(isDuplicateKey(error)).toBe(true);
    }
    expect(await answers.countDocuments()).toBe(1);
    await database.close();
  });

  it('leaves the global connection of mongoose alone, and two databases in one process apart', async () => {
    const other = mkdtempSync(join(tmpdir(), 'miroir-'));
    const [a, b] = [await open(), await openDatabase({ dataDir: other, audience: 'employees', role: 'box' })];
    await modelOn(a.connection).create({ _id: 'same', cohort: 'a' });
    await modelOn(b.connection).create({ _id: 'same', cohort: 'b' });
    expect((await modelOn(a.connection).findById('same').lean())?.cohort).toBe('a');
    expect((await modelOn(b.connection).findById('same').lean())?.cohort).toBe('b');
    expect(mongoose.connection.readyState).toBe(0);
    await a.close();
    await b.close();
    rmSync(other, { recursive: true, force: true });
  });

  it('refuses a session rather than pretending to isolate anything', async () => {
    const database = await open();
    const answers = modelOn(database.connection);
    const work = database.connection.transaction((session) =>
      answers.create([{ _id: 'a', cohort: 'c1' }], { session }),
    );
    await expect(work).rejects.toThrow();
    expect(await answers.countDocuments()).toBe(0);
    await database.close();
  });
});
