import { mongo } from 'mongoose';
import { isDuplicateKey } from './duplicate-key.ts';
import { groupInserts, type Insertion } from './group-inserts.ts';

/** Documents in one command: what 64 impatient clients bring in the time of one write to the disk. */
const mostTogether = 64;

/** The positions refused because they were there. @throws the error itself when anything else went wrong. */
function duplicatesOf(error: unknown): ReadonlySet<number> {
  if (!(error instanceof mongo.MongoBulkWriteError)) throw error;
  const refused = [error.writeErrors].flat();
  if (refused.length === 0 || refused.some((each) => !isDuplicateKey(each))) throw error;
  return new Set(refused.map(({ index }) => index));
}

/**
 * Inserts into one collection that may each meet their twin, and that share commands: see `groupInserts`. By the driver,
 * since the documents were made here: mongoose would cast them again.
 */
export function insertTogether<T extends { readonly _id: string }>(
  collection: mongo.Collection<T>,
): (document: T) => Promise<Insertion> {
  async function insertBatch(documents: readonly T[]): Promise<ReadonlySet<number>> {
    try {
      await collection.insertMany([...documents] as mongo.OptionalUnlessRequiredId<T>[], { ordered: false });
      return new Set();
    } catch (error) {
      return duplicatesOf(error);
    }
  }
  return groupInserts(insertBatch, mostTogether);
}
