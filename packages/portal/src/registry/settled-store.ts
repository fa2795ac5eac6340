import { type Database, isDuplicateKey } from '@miroir/database';

/** Which rounds have no work left but their heartbeat: after a restart they are not even opened. */
export function openSettledStore({ connection }: Database) {
  const settled = connection.collection<{ _id: string }>('settled');
  return {
    async all(): Promise<ReadonlySet<string>> {
      return new Set((await settled.find({}).toArray()).map(({ _id }) => _id));
    },
    async add(round: string): Promise<void> {
      try {
        await settled.insertOne({ _id: round });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },
    async remove(round: string): Promise<void> {
      await settled.deleteOne({ _id: round });
    },
  };
}
