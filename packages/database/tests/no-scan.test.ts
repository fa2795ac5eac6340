import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testEngines } from '../src/testing/index.ts';

const [embedded] = testEngines({});
const size = 100_000;

describe('a collection of 100,000 documents', () => {
  let database: TestDatabase;
  const things = () => database.connection.collection('things');

  beforeAll(async () => {
    database = await embedded!.open({ scanLimit: 1000 });
    await things().createIndex({ cohort: 1, state: 1, n: 1 });
    await things().createIndex({ serial: 1 }, { unique: true, sparse: true });
    await things().createIndex({ pending: 1 }, { partialFilterExpression: { pending: { $exists: true } } });
    for (let n = 0; n < size; n += 5000) {
      const batch = Array.from({ length: 5000 }, (_, k) => n + k).map((i) => ({
        _id: `id${i}`,
        cohort: `c${i % 4}`,
        state: i % 50 === 0 ? 'new' : 'entered',
        n: i,
        ...(i % 1000 === 0 ? { serial: i, pending: true } : {}),
        text: 'x'.repeat(200),
      }));
      await things().insertMany(batch as never);
    }
  }, 60_000);
  afterAll(() => database.destroy());

  it.each([
    ['an id', { _id: 'id77777' }, {}, 1],
    ['some ids', { _id: { $in: ['id1', 'id2', 'none'] } }, {}, 2],
    ['a cohort and a state', { cohort: 'c2', state: 'new' }, {}, 1000],
    [
      'a range behind equalities, in order',
      { cohort: 'c1', state: 'entered', n: { $gte: 99_900 } },
      { n: -1 },
      25,
    ],
    ['several values', { cohort: { $in: ['c0', 'c2'] }, state: 'new' }, {}, 2000],
    ['a unique serial', { serial: 5000 }, {}, 1],
    ['what exists, by a partial index', { pending: { $exists: true } }, {}, 100],
    ['what exists, by a sparse index, in order', { serial: { $exists: true } }, { serial: 1 }, 100],
    ['a range of serials', { serial: { $gt: 90_000 } }, { serial: 1 }, 9],
  ])('is searched for %s without reading the rest', async (_what, filter, sort, expected) => {
    const before = performance.now();
    const found = await things()
      .find(filter as never)
      .sort(sort as never)
      .toArray();
    expect(found).toHaveLength(expected);
    expect(await things().countDocuments(filter as never)).toBe(expected);
    // Reading 100,000 documents takes seconds; this leaves room for a busy machine.
    expect(performance.now() - before).toBeLessThan(1500);
    const plan = JSON.stringify(
      await things()
        .find(filter as never)
        .sort(sort as never)
        .explain(),
    );
    expect(plan).toMatch(/IDHACK|IXSCAN/);
    expect(plan).not.toMatch(/COLLSCAN|"SORT"/);
  });

  it.each([
    ['a field without an index', { text: 'y' }, {}],
    ['the second field of an index', { state: 'new' }, {}],
    ['the absence of a field, which a sparse index does not hold', { serial: { $exists: false } }, {}],
    ['an order without an index', {}, { text: 1 }],
  ])('refuses to be searched by %s', async (_what, filter, sort) => {
    const searching = things()
      .find(filter as never)
      .sort(sort as never)
      .toArray();
    await expect(searching).rejects.toMatchObject({ code: 291 });
    const plan = await things()
      .find(filter as never)
      .sort(sort as never)
      .explain();
    expect(JSON.stringify(plan)).toMatch(/COLLSCAN/);
  });

  it('is updated, and changed one by one, by the same indexes', async () => {
    expect(
      await things().updateMany({ cohort: 'c3', state: 'new' } as never, { $set: { state: 'old' } }),
    ).toMatchObject({ matchedCount: 0 });
    expect(await things().updateMany({ pending: true } as never, { $unset: { pending: '' } })).toMatchObject({
      modifiedCount: 100,
    });
    expect(await things().countDocuments({ pending: { $exists: true } } as never)).toBe(0);
    await expect(things().updateOne({ text: 'y' } as never, { $set: { n: 0 } })).rejects.toMatchObject({
      code: 291,
    });
  });

  it('is counted without being read, and read whole a few documents at a time', async () => {
    const before = performance.now();
    expect(await things().estimatedDocumentCount()).toBe(size);
    expect(await things().countDocuments()).toBe(size);
    expect(performance.now() - before).toBeLessThan(500);
    let read = 0;
    for await (const _thing of things().find({}, { projection: { n: 1 } })) read++;
    expect(read).toBe(size);
  }, 30_000);
});
