import { afterAll, beforeAll, describe } from 'vitest';
import { describeIndexes } from './contract-indexes.ts';
import { describeReads } from './contract-reads.ts';
import { describeWrites } from './contract-writes.ts';
import { type Gap, knownGaps } from './known-gaps.ts';
import type { TestDatabase, TestEngine } from './test-engines.ts';

/** Gives each test a collection of its own, in one database per suite. */
export interface Collections {
  (): ReturnType<TestDatabase['connection']['collection']>;
  /** Whether the server is known not to do this: the test says so and is skipped. */
  lacks(gap: Gap): boolean;
}

/** A foreign server on a busy machine may be slow, in milliseconds. */
const patience = 60_000;

/** Behaviour that our stores rely on, the same for the embedded engine and for any MongoDB server. */
export function describeEngineContract(engine: TestEngine): void {
  describe(`a store on ${engine.name}`, { timeout: patience }, () => {
    let database: TestDatabase;
    let gaps: readonly Gap[] = [];
    let made = 0;
    beforeAll(async () => {
      database = await engine.open();
      gaps = await knownGaps(database.connection);
    }, patience);
    afterAll(async () => {
      await database.destroy();
    }, patience);
    const collection = () => database.connection.collection(`things${made++}`);
    const fresh: Collections = Object.assign(collection, { lacks: (gap: Gap) => gaps.includes(gap) });
    describeWrites(fresh);
    describeReads(fresh);
    describeIndexes(fresh);
  });
}
