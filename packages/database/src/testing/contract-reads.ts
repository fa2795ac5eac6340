import { beforeAll, describe, expect, it } from 'vitest';
import type { Collections } from './collections.ts';

const people = [
  { _id: 1, team: 'north', age: 31, note: 'x' },
  { _id: 2, team: 'south', age: 25 },
  { _id: 3, team: 'north', age: 47, note: null },
  { _id: 4, team: 'east', tags: ['a', 'b'] },
  { _id: 5, team: 'south', age: 25, address: { city: 'Lyon' } },
];

const filters: readonly (readonly [name: string, filter: object, ids: readonly number[]])[] = [
  ['equality', { team: 'north' }, [1, 3]],
  ['two equalities', { team: 'south', age: 25 }, [2, 5]],
  ['$in', { team: { $in: ['east', 'north'] } }, [1, 3, 4]],
  ['$nin', { team: { $nin: ['east', 'north'] } }, [2, 5]],
  ['a range', { age: { $gt: 25, $lte: 47 } }, [1, 3]],
  ['$exists true, null included', { note: { $exists: true } }, [1, 3]],
  ['$exists false', { note: { $exists: false } }, [2, 4, 5]],
  ['null, which is also missing', { note: null }, [2, 3, 4, 5]],
  ['$ne, which is also missing', { note: { $ne: 'x' } }, [2, 3, 4, 5]],
  ['a path into a document', { 'address.city': 'Lyon' }, [5]],
  ['an element of an array', { tags: 'b' }, [4]],
  ['no element of an array', { tags: { $ne: 'b' } }, [1, 2, 3, 5]],
  ['an element in a range', { tags: { $gt: 'a' } }, [4]],
  ['$or', { $or: [{ team: 'east' }, { age: 31 }] }, [1, 4]],
  ['$and', { $and: [{ team: 'north' }, { age: { $lt: 40 } }] }, [1]],
  ['$nor', { $nor: [{ team: 'north' }, { team: 'south' }] }, [4]],
  ['$not', { age: { $not: { $gt: 30 } } }, [2, 4, 5]],
  ['a number that is text elsewhere', { age: '25' }, []],
];

function describeFilters(fresh: Collections): void {
  describe('finding', () => {
    let things: ReturnType<Collections>;
    beforeAll(async () => {
      things = fresh();
      await things.insertMany(people as never);
    });

    it.each(filters)('understands %s', async (_name, filter, ids) => {
      const found = await things
        .find(filter as never)
        .sort({ _id: 1 })
        .toArray();
      expect(found.map(({ _id }) => Number(_id))).toEqual(ids);
      expect(await things.countDocuments(filter as never)).toBe(ids.length);
    });

    it('orders by a field, missing ones first, and then by another', async () => {
      const up = await things.find().sort({ age: 1, _id: 1 }).toArray();
      expect(up.map(({ _id }) => Number(_id))).toEqual([4, 2, 5, 1, 3]);
      const down = await things.find().sort({ age: -1, _id: 1 }).toArray();
      expect(down.map(({ _id }) => Number(_id))).toEqual([3, 1, 2, 5, 4]);
    });

    it('skips and limits within the order', async () => {
      const page = await things.find().sort({ _id: 1 }).skip(1).limit(2).toArray();
      expect(page.map(({ _id }) => Number(_id))).toEqual([2, 3]);
    });

    it('keeps or leaves out fields', async () => {
      const one = { _id: 5 } as never;
      expect(await things.findOne(one, { projection: { team: 1 } })).toEqual({ _id: 5, team: 'south' });
      expect(await things.findOne(one, { projection: { 'address.city': 1, _id: 0 } })).toEqual({
        address: { city: 'Lyon' },
      });
      expect(await things.findOne(one, { projection: { team: 0, age: 0 } })).toEqual({
        _id: 5,
        address: { city: 'Lyon' },
      });
    });
  });
}

function describeLongReads(fresh: Collections): void {
  describe('reading a lot', () => {
    it('gives every document once through a cursor of several batches', async () => {
      const things = fresh();
      await things.insertMany(Array.from({ length: 1000 }, (_, n) => ({ _id: `id${n}`, n })) as never);
      const seen = new Set<unknown>();
      for await (const document of things.find().batchSize(70)) seen.add(document._id);
      expect(seen.size).toBe(1000);
      const sorted = await things
        .find({ n: { $gte: 500 } } as never)
        .sort({ n: -1 })
        .batchSize(33)
        .toArray();
      expect(sorted.map(({ n }) => n)).toEqual(Array.from({ length: 500 }, (_, n) => 999 - n));
    });

    it('lets a cursor be closed before its end', async () => {
      const things = fresh();
      await things.insertMany(Array.from({ length: 300 }, (_, n) => ({ _id: n })) as never);
      const cursor = things.find().batchSize(10);
      await cursor.next();
      await cursor.close();
      expect(await things.countDocuments()).toBe(300);
    });

    it('counts within a page of the matches', async () => {
      const things = fresh();
      await things.insertMany(people as never);
      const south = { team: 'south' } as never;
      expect(await things.countDocuments(south, { limit: 1 })).toBe(1);
      expect(await things.countDocuments(south, { skip: 1 })).toBe(1);
      expect(await things.countDocuments(south, { skip: 2 })).toBe(0);
    });

    it('finds nothing where there is no collection', async () => {
      const things = fresh();
      expect(await things.findOne({})).toBeNull();
      expect(await things.countDocuments()).toBe(0);
      expect(await things.estimatedDocumentCount()).toBe(0);
    });
  });
}

export function describeReads(fresh: Collections): void {
  describeFilters(fresh);
  describeLongReads(fresh);
}
