import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, serialize } from 'bson';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decode } from '../values/document-bytes.ts';
import type { RawBatch } from '../values/raw-batch.ts';
import { createEngine, type Engine } from './engine.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'miroir-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => 0;

function ask(engine: Engine, command: Document): Document {
  return engine.answer([{ database: 'd', command }])[0]!;
}

function insert(documents: readonly Document[], more: Document = {}): Document {
  return { insert: 'c', documents: documents.map((document) => serialize(document)), ...more };
}

function found(engine: Engine, filter: Document, more: Document = {}): Document[] {
  const { firstBatch } = ask(engine, { find: 'c', filter, batchSize: 100_000, ...more }).cursor;
  return (firstBatch as RawBatch).documents.map(decode);
}

const counting = { $group: { _id: 1, n: { $sum: 1 } } };

describe('what is not supported', () => {
  it.each([
    ['a command', { mapReduce: 'c' }, 59, /mapReduce/],
    ['a query operator', { find: 'c', filter: { a: { $regex: 'x' } } }, 238, /\$regex/],
    ['a logical operator', { find: 'c', filter: { $where: '1' } }, 238, /\$where/],
    ['an expression in a filter', { find: 'c', filter: { $expr: {} } }, 238, /\$expr/],
    ['a projection', { find: 'c', projection: { a: { $slice: 1 } } }, 238, /projections/],
    ['a mixed projection', { find: 'c', projection: { a: 1, b: 0 } }, 238, /including and excluding/],
    ['a collation', { find: 'c', collation: { locale: 'fr' } }, 238, /collation/],
    ['a hint', { find: 'c', hint: 'x' }, 238, /hint/],
    ['the different values of a field', { distinct: 'c', key: 'a' }, 59, /distinct/],
    ['an aggregation', { aggregate: 'c', pipeline: [{ $lookup: {} }] }, 238, /countDocuments.*\$lookup/],
    ['a grouping', { aggregate: 'c', pipeline: [{ $group: { _id: '$a' } }] }, 238, /\$group here/],
    ['a stage after a count', { aggregate: 'c', pipeline: [counting, { $sort: {} }] }, 238, /\$sort here/],
    ['an empty aggregation', { aggregate: 'c', pipeline: [] }, 238, /no stage here/],
    ['a whole document in a filter', { find: 'c', filter: { a: { b: 1 } } }, 238, /whole document/],
    [
      'a transaction',
      { find: 'c', filter: {}, startTransaction: true, autocommit: false },
      20,
      /no transactions/,
    ],
    ['a capped collection', { create: 'x', capped: true }, 238, /capped/],
    ['a text index', { createIndexes: 'c', indexes: [{ key: { a: 'text' }, name: 'x' }] }, 238, /text/],
    [
      'an index that expires',
      { createIndexes: 'c', indexes: [{ key: { a: 1 }, expireAfterSeconds: 1 }] },
      238,
      /expireAfterSeconds/,
    ],
  ])('%s is refused by name', (_what, command, code, message) => {
    const engine = createEngine({ folder, now });
    const reply = ask(engine, command);
    engine.close();
    expect(reply).toMatchObject({ ok: 0, code });
    expect(reply.errmsg).toMatch(message);
  });

  it('a filter whose path crosses an array is refused; elements at its end are looked at one by one', () => {
    const engine = createEngine({ folder, now });
    ask(engine, insert([{ _id: 1, a: [{ b: 1 }], n: [1, 5, 'x', [9]] }]));
    const crossing = ask(engine, { find: 'c', filter: { 'a.b': 1 } });
    expect(crossing).toMatchObject({ ok: 0, code: 238, errmsg: expect.stringMatching(/through an array/) });
    for (const n of [5, 'x', { $gt: 4 }, { $ne: 2 }, { $in: [7, 1] }])
      expect(found(engine, { n })).toHaveLength(1);
    for (const n of [9, null, { $gt: 5 }, { $ne: 1 }, { $not: { $lt: 2 } }])
      expect(found(engine, { n })).toHaveLength(0);
    engine.close();
  });

  it.each([
    ['$push', { $push: { list: 1 } }, 238],
    ['$currentDate', { $currentDate: { at: true } }, 238],
    ['a pipeline', [{ $set: { a: 1 } }], 238],
    ['a conflict', { $set: { a: 1 }, $inc: { 'a.b': 1 } }, 40],
    ['the _id', { $set: { _id: 'other' } }, 66],
  ])('an update with %s changes nothing', (_what, u, code) => {
    const engine = createEngine({ folder, now });
    ask(engine, insert([{ _id: 'a', a: 0 }]));
    const reply = ask(engine, { update: 'c', updates: [{ q: { _id: 'a' }, u }] });
    expect(reply.writeErrors).toMatchObject([{ index: 0, code }]);
    expect(found(engine, {})).toEqual([{ _id: 'a', a: 0 }]);
    engine.close();
  });

  it('a document without an _id is refused: an ObjectId would carry a clock', () => {
    const engine = createEngine({ folder, now });
    expect(ask(engine, insert([{ a: 1 }])).writeErrors).toMatchObject([{ code: 238 }]);
    engine.close();
  });

  it('a path out of the folder is no database name', () => {
    const engine = createEngine({ folder, now });
    const [reply] = engine.answer([{ database: '../x', command: insert([{ _id: 1 }]) }]);
    expect(reply).toMatchObject({ ok: 0, code: 73 });
    engine.close();
  });

  it('an array in an indexed field, or on the way to one, is refused at the write', () => {
    const engine = createEngine({ folder, now });
    ask(engine, { createIndexes: 'c', indexes: [{ key: { 'a.b': 1 }, name: 'i' }] });
    for (const a of [[], { b: [1] }]) {
      expect(ask(engine, insert([{ _id: 1, a }])).writeErrors).toMatchObject([{ code: 238 }]);
    }
    expect(found(engine, {})).toEqual([]);
    engine.close();
  });
});

describe('an error message', () => {
  it('about a duplicate repeats neither an id nor a value', () => {
    const engine = createEngine({ folder, now });
    ask(engine, { createIndexes: 'c', indexes: [{ key: { code: 1 }, name: 'code_1', unique: true }] });
    ask(engine, insert([{ _id: 'secret-id', code: 'secret-code' }]));
    const byId = JSON.stringify(ask(engine, insert([{ _id: 'secret-id' }])));
    const byCode = JSON.stringify(ask(engine, insert([{ _id: 'x', code: 'secret-code' }])));
    engine.close();
    expect(byId).toContain('_id_');
    expect(byCode).toContain('code_1');
    expect(byId + byCode).not.toMatch(/secret/);
  });
});

describe('a batch', () => {
  it('keeps what succeeded when a command among it fails as a whole', () => {
    const engine = createEngine({ folder, now });
    ask(
      engine,
      insert([
        { _id: 0, n: 1 },
        { _id: 1, n: 1 },
      ]),
    );
    const commands = [
      insert([{ _id: 2 }]),
      { createIndexes: 'c', indexes: [{ key: { n: 1 }, name: 'n_1', unique: true }] },
      insert([{ _id: 3 }]),
    ];
    const replies = engine.answer(commands.map((command) => ({ database: 'd', command })));
    expect(replies.map(({ ok }) => ok)).toEqual([1, 0, 1]);
    engine.close();
    const again = createEngine({ folder, now });
    expect(new Set(found(again, {}).map(({ _id }) => _id))).toEqual(new Set([0, 1, 2, 3]));
    expect(ask(again, { count: 'c' })).toMatchObject({ n: 4 });
    expect(ask(again, { listIndexes: 'c' }).cursor.firstBatch.documents).toHaveLength(1);
    again.close();
  });
});

describe('ids that fall on the same row', () => {
  it('stay apart whatever is inserted and removed', () => {
    // Eight rows for forty ids: every search meets strangers.
    const numbering = () => (encoded: Uint8Array) => BigInt(encoded.at(-1)! + encoded.at(-3)!) % 8n;
    const step = fc.record({ id: fc.integer({ min: 0, max: 40 }), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const here = mkdtempSync(join(folder, 'x'));
        const engine = createEngine({ folder: here, now, numbering });
        ask(engine, { createIndexes: 'c', indexes: [{ key: { n: 1 }, name: 'n_1', unique: true }] });
        const model = new Map<string, Document>();
        for (const { id, remove } of steps) {
          const _id = `id-${id}`;
          if (remove) {
            const reply = ask(engine, { delete: 'c', deletes: [{ q: { _id }, limit: 1 }] });
            expect(reply.n).toBe(model.delete(_id) ? 1 : 0);
          } else {
            const reply = ask(engine, insert([{ _id, n: id }]));
            expect(reply.n).toBe(model.has(_id) ? 0 : 1);
            model.set(_id, { _id, n: id });
          }
          expect(found(engine, { _id })).toEqual(model.has(_id) ? [model.get(_id)] : []);
        }
        for (const document of model.values()) expect(found(engine, { n: document.n })).toEqual([document]);
        expect(found(engine, {})).toHaveLength(model.size);
        const removed = ask(engine, { delete: 'c', deletes: [{ q: { n: { $lt: 20 } }, limit: 0 }] });
        expect(removed.n).toBe([...model.values()].filter(({ n }) => n < 20).length);
        for (const document of model.values())
          expect(found(engine, { _id: document._id })).toHaveLength(document.n < 20 ? 0 : 1);
        engine.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
