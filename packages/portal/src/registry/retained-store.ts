import { type Database, isDuplicateKey } from '@miroir/database';
import type { ListedChain } from '@miroir/exchange';

/** Rounds that were erased and whose sealed releases stay: how they are announced to the comparison. */
export function openRetainedStore({ connection }: Database) {
  const retained = connection.collection<ListedChain & { _id: string }>('retained');
  return {
    async all(): Promise<ListedChain[]> {
      const found = await retained.find({}).toArray();
      return found.map(({ _id: _name, ...chain }) => chain);
    },
    async keep(round: string, chain: ListedChain): Promise<void> {
      try {
        await retained.insertOne({ _id: round, ...chain });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },
  };
}
