import { afterEach, describe, expect, it } from 'vitest';
import { createClusteredCollection } from './clustered-collection.ts';
import { type TestDatabase, testEngines } from './testing/index.ts';

describe.each(testEngines())('a clustered collection on $name', { timeout: 60_000 }, (engine) => {
  let database: TestDatabase;
  afterEach(() => database.destroy(), 60_000);

  it('is made once, found again, and written like any other', async () => {
    database = await engine.open();
    const first = await createClusteredCollection(database, 'answers');
    if (engine.kind === 'embedded') expect(first).toBe('clustered');
    else expect(['clustered', 'plain']).toContain(first);
    expect(await createClusteredCollection(database, 'answers')).toBe(first);
    const answers = database.connection.collection('answers');
    await answers.insertOne({ _id: 'a' } as never);
    expect(await answers.findOne({ _id: 'a' } as never)).toEqual({ _id: 'a' });
  });

  it('does not hide that a plain collection was there before', async () => {
    database = await engine.open();
    await database.connection.collection('answers').insertOne({ _id: 'a' } as never);
    const kind = await createClusteredCollection(database, 'answers');
    expect(kind).toBe(engine.kind === 'embedded' ? 'clustered' : 'plain');
  });
});
