import { bareSchema, type Database } from '@miroir/database';
import { Schema } from 'mongoose';
import { text } from '../documents/contribution.ts';
import { openCollection } from './open-collection.ts';

const withdrawnSchema = new Schema<{ _id: string }>(
  { _id: text },
  { ...bareSchema, collection: 'withdrawn' },
);

/**
 * Ids of what its authors took back, in a file of their own that no backup is read over: a space that is restored from a
 * dump takes them away again before it answers anybody. Nothing but ids, in no order.
 */
export async function openWithdrawnStore(database: Database) {
  const ids = await openCollection(database, 'Withdrawn', withdrawnSchema);
  return {
    /** On disk before the text goes: a killed withdrawal is finished at the next opening. */
    add: (id: string) => ids.insert({ _id: id }),
    has: async (id: string): Promise<boolean> => (await ids.model.countDocuments({ _id: id }).exec()) > 0,
    async all(): Promise<string[]> {
      const found = await ids.model.find({}).lean<{ _id: string }[]>().exec();
      return found.map(({ _id }) => _id);
    },
    compact: () => database.compact(),
  };
}

export type WithdrawnStore = Awaited<ReturnType<typeof openWithdrawnStore>>;
