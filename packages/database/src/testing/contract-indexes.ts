import { describe, expect, it } from 'vitest';
import { isDuplicateKey } from '../duplicate-key.ts';
import type { Collections } from './collections.ts';

function describeUnique(fresh: Collections): void {
  describe('unique indexes', () => {
    it('refuse a second document with the same key, on insert and on update', async () => {
      const things = fresh();
      await things.createIndex({ serial: 1 }, { unique: true });
      await things.insertMany([
        { _id: 'a', serial: 1 },
        { _id: 'b', serial: 2 },
      ] as never);
      const inserted = await things
        .insertOne({ _id: 'c', serial: 1 } as never)
        .catch((caught: unknown) => caught);
      expect(isDuplicateKey(inserted)).toBe(true);
      const updated = await things
        .updateOne({ _id: 'b' } as never, { $set: { serial: 1 } })
        .catch((caught: unknown) => caught);
      expect(isDuplicateKey(updated)).toBe(true);
      expect(await things.find().sort({ _id: 1 }).toArray()).toEqual([
        { _id: 'a', serial: 1 },
        { _id: 'b', serial: 2 },
      ]);
    });

    it('free a key when its document goes or changes', async () => {
      const things = fresh();
      await things.createIndex({ code: 1 }, { unique: true });
      await things.insertMany([
        { _id: 'a', code: 'x' },
        { _id: 'b', code: 'y' },
      ] as never);
      await things.deleteOne({ _id: 'a' } as never);
      await things.updateOne({ _id: 'b' } as never, { $set: { code: 'z' } });
      await things.insertMany([
        { _id: 'c', code: 'x' },
        { _id: 'd', code: 'y' },
      ] as never);
      expect(await things.countDocuments()).toBe(3);
    });

    it('compare several fields together', async () => {
      const things = fresh();
      await things.createIndex({ audience: 1, serial: 1 }, { unique: true });
      await things.insertMany([
        { _id: 1, audience: 'a', serial: 1 },
        { _id: 2, audience: 'b', serial: 1 },
      ] as never);
      const error = await things
        .insertOne({ _id: 3, audience: 'b', serial: 1 } as never)
        .catch((caught: unknown) => caught);
      expect(isDuplicateKey(error)).toBe(true);
    });
  });
}

function describeManagement(fresh: Collections): void {
  describe('indexes', () => {
    it('are made again without complaint, listed and dropped', async () => {
      const things = fresh();
      const name = await things.createIndex({ n: 1 }, { unique: true });
      expect(await things.createIndex({ n: 1 }, { unique: true })).toBe(name);
      const names = (await things.indexes()).map((index) => index.name);
      expect(new Set(names)).toEqual(new Set(['_id_', 'n_1']));
      await things.dropIndex(name);
      await things.insertMany([
        { _id: 1, n: 1 },
        { _id: 2, n: 1 },
      ] as never);
      expect(await things.countDocuments({ n: 1 } as never)).toBe(2);
    });

    it('cannot be made over documents that already clash', async () => {
      const things = fresh();
      await things.insertMany([
        { _id: 1, n: 1 },
        { _id: 2, n: 1 },
      ] as never);
      const error = await things.createIndex({ n: 1 }, { unique: true }).catch((caught: unknown) => caught);
      expect(isDuplicateKey(error)).toBe(true);
      expect((await things.indexes()).map((index) => index.name)).toEqual(['_id_']);
    });

    it('make a query give the same with and without one', async () => {
      const [bare, indexed] = [fresh(), fresh()];
      await indexed.createIndex({ team: 1, n: 1 });
      const documents = Array.from({ length: 200 }, (_, n) => ({
        _id: n,
        team: `t${n % 7}`,
        n: (n * 37) % 50,
      }));
      for (const things of [bare, indexed]) await things.insertMany(documents as never);
      for (const filter of [
        { team: 't3' },
        { team: { $in: ['t1', 't5'] }, n: { $lt: 20 } },
        { n: { $gte: 45 } },
      ]) {
        const results = [bare, indexed].map((things) =>
          things
            .find(filter as never)
            .sort({ team: 1, n: 1, _id: 1 })
            .toArray(),
        );
        const [a, b] = await Promise.all(results);
        expect(a?.length).toBeGreaterThan(0);
        expect(b).toEqual(a);
      }
    });
  });
}

export function describeIndexes(fresh: Collections): void {
  describeUnique(fresh);
  describeManagement(fresh);
}
