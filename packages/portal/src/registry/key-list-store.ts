import type { KeyList } from '@miroir/credential';
import { bareSchema, type Database } from '@miroir/database';
import { type Model, Schema } from 'mongoose';

interface KeyListDocument {
  /** The round's name. */
  _id: string;
  list: KeyList;
}

const keyListSchema = new Schema<KeyListDocument>(
  { _id: { type: String, required: true }, list: { type: Schema.Types.Mixed, required: true } },
  { ...bareSchema, collection: 'key_lists' },
);

/** The published keys of every round, in the community's database: a campaign's rounds share the key of its space. */
export function openKeyLists({ connection }: Database) {
  const lists: Model<KeyListDocument> =
    connection.models.KeyList ?? connection.model<KeyListDocument>('KeyList', keyListSchema);
  return {
    /** Publishes the list of a round, before its launch only. */
    async keep(round: string, list: KeyList): Promise<void> {
      await lists.updateOne({ _id: round }, { $set: { list } }, { upsert: true });
    },
    async all(): Promise<KeyList[]> {
      const found = await lists.find({}).sort({ _id: 1 }).lean<KeyListDocument[]>().exec();
      return found.map(({ list }) => list);
    },
    async of(round: string): Promise<KeyList | null> {
      return (await lists.findById(round).lean<KeyListDocument>().exec())?.list ?? null;
    },
    async forget(round: string): Promise<void> {
      await lists.deleteOne({ _id: round });
    },
  };
}
