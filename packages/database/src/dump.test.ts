import { afterEach, describe, expect, it } from 'vitest';
import { dumpCollection } from './dump.ts';
import { type TestDatabase, testEngines } from './testing/index.ts';

describe.each(testEngines())('a dump from $name', { timeout: 60_000 }, (engine) => {
  let database: TestDatabase;
  afterEach(() => database.destroy(), 60_000);

  it('holds every document once, in the order of ids and not of arrival', async () => {
    database = await engine.open();
    const ids = Array.from({ length: 500 }, (_, n) => `id${(n * 263) % 500}`);
    await database.connection.collection('answers').insertMany(ids.map((_id, n) => ({ _id, n })) as never);
    const dumped: unknown[] = [];
    for await (const { _id } of dumpCollection(database, 'answers')) dumped.push(_id);
    expect(dumped).toEqual(ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });
});
