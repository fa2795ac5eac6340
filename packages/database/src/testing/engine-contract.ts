import { afterAll, beforeAll, describe } from 'vitest';
import type { Collections } from './collections.ts';
import { describeIndexes } from './contract-indexes.ts';
import { describeReads } from './contract-reads.ts';
import { describeWrites } from './contract-writes.ts';
import type { TestDatabase, TestEngine } from './test-engines.ts';

/** A foreign server on a busy machine may be slow, in milliseconds. */
const patience = 60_000;

/** Behaviour that our stores rely on, the same for the embedded engine and for any MongoDB server. */
export function describeEngineContract(engine: TestEngine): void {
  describe(`a store on ${engine.name}`, { timeout: patience }, () => {
    let database: TestDatabase;
    let made = 0;
    beforeAll(async () => {
      database = await engine.open();
    }, patience);
    afterAll(async () => {
      await database.destroy();
    }, patience);
    const fresh: Collections = () => database.connection.collection(`things${made++}`);
    describeWrites(fresh);
    describeReads(fresh);
    describeIndexes(fresh);
  });
}
