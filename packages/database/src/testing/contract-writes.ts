import { Binary, Long } from 'bson';
import { describe, expect, it } from 'vitest';
import { isDuplicateKey } from '../duplicate-key.ts';
import type { Collections } from './collections.ts';

function describeInserts(fresh: Collections): void {
  describe('inserting', () => {
    it('gives back every type of value as it was', async () => {
      const things = fresh();
      const document = {
        _id: 'é𝄞',
        text: 'œuf — ½',
        none: null,
        yes: true,
        int: 42,
        double: 0.1,
        large: 2 ** 40,
        when: new Date(1_700_000_000_123),
        bytes: new Binary(Buffer.from([0, 255, 128, 1]), 5),
        list: [1, 'b', { c: [] }],
        nested: { deep: { er: -0.5 } },
        empty: {},
      };
      await things.insertOne({ ...document } as never);
      const found = await things.findOne({ _id: 'é𝄞' } as never);
      expect(found).toEqual(document);
      expect(Object.keys(found ?? {})).toEqual(Object.keys(document));
    });

    it('refuses an _id that exists and keeps the first document', async () => {
      const things = fresh();
      await things.insertOne({ _id: 'a', n: 1 } as never);
      const error = await things.insertOne({ _id: 'a', n: 2 } as never).catch((caught: unknown) => caught);
      expect(isDuplicateKey(error)).toBe(true);
      expect(await things.find().toArray()).toEqual([{ _id: 'a', n: 1 }]);
    });

    it('lets exactly one of many simultaneous inserts of one _id win', async () => {
      const things = fresh();
      const tries = Array.from({ length: 20 }, (_, n) =>
        things.insertOne({ _id: 'same', n } as never).then(
          () => 'in',
          (error: unknown) => (isDuplicateKey(error) ? 'duplicate' : 'failed'),
        ),
      );
      const outcomes = await Promise.all(tries);
      expect(outcomes.filter((outcome) => outcome === 'in')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(19);
    });

    it('tells binary ids apart byte by byte', async () => {
      const things = fresh();
      const ids = [0x80, 0x81, 0xfe, 0xff].map((byte) => new Binary(Buffer.from([byte, byte])));
      await things.insertMany(ids.map((_id, n) => ({ _id, n })) as never);
      expect(await things.findOne({ _id: ids[2] } as never)).toMatchObject({ n: 2 });
      expect(await things.countDocuments({ _id: { $in: ids.slice(0, 3) } } as never)).toBe(3);
    });

    it('stops an ordered batch at its first error and goes on with an unordered one', async () => {
      for (const [ordered, expected] of [
        [true, 2],
        [false, 3],
      ] as const) {
        const things = fresh();
        const batch = ['a', 'b', 'a', 'c'].map((_id) => ({ _id }));
        const error = await things.insertMany(batch as never, { ordered }).catch((caught: unknown) => caught);
        expect(isDuplicateKey(error)).toBe(true);
        expect(await things.countDocuments()).toBe(expected);
      }
    });

    it('takes a document of several hundred kilobytes', async () => {
      const things = fresh();
      const text = 'réponse '.repeat(60_000);
      await things.insertOne({ _id: 1, text } as never);
      expect(await things.findOne({ _id: 1 } as never)).toEqual({ _id: 1, text });
    });
  });
}

function describeUpdates(fresh: Collections): void {
  describe('updating', () => {
    it('sets, unsets and increments, also inside nested documents', async () => {
      const things = fresh();
      await things.insertOne({ _id: 'a', keep: 1, gone: 2, n: 5, deep: { x: 1, y: 2 } } as never);
      const update = {
        $set: { 'deep.x': 9, added: [1] },
        $unset: { gone: '', 'deep.y': '' },
        $inc: { n: -2, made: 3 },
      };
      const result = await things.updateOne({ _id: 'a' } as never, update as never);
      expect(result).toMatchObject({ matchedCount: 1, modifiedCount: 1 });
      const after = { _id: 'a', keep: 1, n: 3, deep: { x: 9 }, added: [1], made: 3 };
      expect(await things.findOne({ _id: 'a' } as never)).toEqual(after);
    });

    it('says when it changed nothing', async () => {
      const things = fresh();
      await things.insertOne({ _id: 'a', n: 1 } as never);
      const same = await things.updateOne({ _id: 'a' } as never, { $set: { n: 1 } });
      expect(same).toMatchObject({ matchedCount: 1, modifiedCount: 0 });
      const none = await things.updateOne({ _id: 'b' } as never, { $set: { n: 1 } });
      expect(none).toMatchObject({ matchedCount: 0, modifiedCount: 0, upsertedCount: 0 });
    });

    it('inserts on an upsert that finds nothing, from the filter and the update', async () => {
      const things = fresh();
      const update = { $set: { n: 2 }, $setOnInsert: { first: true } };
      const made = await things.updateOne({ _id: 'a' } as never, update as never, { upsert: true });
      expect(made).toMatchObject({ upsertedCount: 1, matchedCount: 0 });
      const again = await things.updateOne(
        { _id: 'a' } as never,
        { $set: { n: 3 }, $setOnInsert: { first: false } } as never,
        { upsert: true },
      );
      expect(again).toMatchObject({ upsertedCount: 0, matchedCount: 1, modifiedCount: 1 });
      expect(await things.find().toArray()).toEqual([{ _id: 'a', n: 3, first: true }]);
    });

    it('changes every match of an updateMany, even when the change moves it', async () => {
      const things = fresh();
      await things.createIndex({ n: 1 });
      await things.insertMany(Array.from({ length: 300 }, (_, n) => ({ _id: n, n })) as never);
      const result = await things.updateMany({ n: { $gte: 100 } } as never, { $inc: { n: 1000 } } as never);
      expect(result).toMatchObject({ matchedCount: 200, modifiedCount: 200 });
      expect(await things.countDocuments({ n: { $gte: 1100 } })).toBe(200);
      expect(await things.countDocuments({ n: { $gte: 1300 } })).toBe(0);
    });

    it('replaces a whole document but never its _id', async () => {
      const things = fresh();
      await things.insertOne({ _id: 'a', n: 1, old: true } as never);
      await things.replaceOne({ _id: 'a' } as never, { n: 2 } as never);
      expect(await things.find().toArray()).toEqual([{ _id: 'a', n: 2 }]);
      await expect(
        things.updateOne({ _id: 'a' } as never, { $set: { _id: 'b' } } as never),
      ).rejects.toThrow();
      expect(await things.find().toArray()).toEqual([{ _id: 'a', n: 2 }]);
    });
  });
}

function describeRaces(fresh: Collections): void {
  describe('updating at the same time', () => {
    it('loses no increment among simultaneous updates', async () => {
      const things = fresh();
      await things.insertOne({ _id: 'counter', n: 0 } as never);
      await Promise.all(
        Array.from({ length: 40 }, () =>
          things.updateOne({ _id: 'counter' } as never, { $inc: { n: 1 } } as never),
        ),
      );
      expect(await things.findOne({ _id: 'counter' } as never)).toEqual({ _id: 'counter', n: 40 });
    });

    it('lets one of several simultaneous amendments of one version win', async () => {
      const things = fresh();
      await things.insertOne({ _id: 'a', digest: 'old' } as never);
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          things.findOneAndUpdate({ _id: 'a', digest: 'old' } as never, { $set: { digest: `new${n}` } }),
        ),
      );
      expect(results.filter((result) => result !== null)).toHaveLength(1);
    });
  });
}

function describeOtherWrites(fresh: Collections): void {
  describe('finding and changing, deleting, writing in bulk', () => {
    it('returns the document before or after, as asked', async () => {
      const things = fresh();
      await things.insertOne({ _id: 'a', n: 1 } as never);
      const before = await things.findOneAndUpdate({ _id: 'a' } as never, { $inc: { n: 1 } } as never, {
        returnDocument: 'before',
      });
      expect(before).toEqual({ _id: 'a', n: 1 });
      const after = await things.findOneAndUpdate({ _id: 'a' } as never, { $inc: { n: 1 } } as never, {
        returnDocument: 'after',
      });
      expect(after).toEqual({ _id: 'a', n: 3 });
      const made = await things.findOneAndUpdate(
        { _id: 'b' } as never,
        { $set: { n: 7 } },
        { upsert: true, returnDocument: 'after' },
      );
      expect(made).toEqual({ _id: 'b', n: 7 });
      expect(await things.findOneAndUpdate({ _id: 'c' } as never, { $set: { n: 7 } })).toBeNull();
      expect(await things.findOneAndDelete({ _id: 'b' } as never)).toEqual({ _id: 'b', n: 7 });
    });

    it('takes the first in the order asked for', async () => {
      const things = fresh();
      await things.insertMany([3, 1, 2].map((n) => ({ _id: `x${n}`, n, done: false })) as never);
      const taken = await things.findOneAndUpdate(
        { done: false } as never,
        { $set: { done: true } },
        { sort: { n: 1 } },
      );
      expect(taken).toMatchObject({ n: 1 });
    });

    it('deletes one or every match', async () => {
      const things = fresh();
      await things.insertMany(Array.from({ length: 20 }, (_, n) => ({ _id: n, even: n % 2 === 0 })) as never);
      expect(await things.deleteOne({ even: true } as never)).toMatchObject({ deletedCount: 1 });
      expect(await things.deleteMany({ even: true } as never)).toMatchObject({ deletedCount: 9 });
      expect(await things.deleteMany({ even: true } as never)).toMatchObject({ deletedCount: 0 });
      expect(await things.countDocuments()).toBe(10);
      expect(await things.estimatedDocumentCount()).toBe(10);
    });

    it('performs a mixed bulk and reports what each part did', async () => {
      const things = fresh();
      await things.insertMany([
        { _id: 'a', n: 1 },
        { _id: 'b', n: 1 },
      ] as never);
      const bulk = [
        { insertOne: { document: { _id: 'c', n: 1 } } },
        { updateOne: { filter: { _id: 'a' }, update: { $set: { n: 2 } } } },
        { updateOne: { filter: { _id: 'd' }, update: { $set: { n: 4 } }, upsert: true } },
        { deleteOne: { filter: { _id: 'b' } } },
      ];
      const result = await things.bulkWrite(bulk as never, { ordered: true });
      expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 1, upsertedCount: 1, deletedCount: 1 });
      const left = [
        { _id: 'a', n: 2 },
        { _id: 'c', n: 1 },
        { _id: 'd', n: 4 },
      ];
      expect(await things.find().sort({ _id: 1 }).toArray()).toEqual(left);
    });

    it('keeps a 64-bit integer that fits a number exactly', async () => {
      const things = fresh();
      await things.insertOne({ _id: 'a', n: Long.fromString('9007199254740991') } as never);
      expect(await things.findOne({ _id: 'a' } as never)).toEqual({ _id: 'a', n: Number.MAX_SAFE_INTEGER });
    });
  });
}

export function describeWrites(fresh: Collections): void {
  describeInserts(fresh);
  describeUpdates(fresh);
  describeRaces(fresh);
  describeOtherWrites(fresh);
}
