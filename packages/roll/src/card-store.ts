import { bareSchema, type Database, isDuplicateKey } from '@miroir/database';
import { type Model, Schema } from 'mongoose';

/**
 * One printed card. `_id` is what its code is stretched to, `sealed` the invitation it stands for, which the code alone
 * opens: nothing here leads to a person, and there is no date.
 */
export interface CardDocument {
  _id: string;
  sealed: string;
  /** The round whose invitation it is: what is erased with it. */
  round: string;
}

const cardSchema = new Schema<CardDocument>(
  {
    _id: { type: String, required: true },
    sealed: { type: String, required: true },
    round: { type: String, required: true },
  },
  { ...bareSchema, collection: 'cards' },
);
cardSchema.index({ round: 1 });

/** The cards that were printed for a roll, in the community's database: of which round one is, its code alone opens. */
export function openCardStore({ connection }: Database) {
  const cards: Model<CardDocument> =
    connection.models.Card ?? connection.model<CardDocument>('Card', cardSchema);
  return {
    /** Null for a name that no card has. */
    async sealed(name: string): Promise<string | null> {
      return (await cards.findById(name).lean<CardDocument>().exec())?.sealed ?? null;
    },
    /** Adds them; a card that is there already is the card it was. */
    async add(documents: readonly CardDocument[]): Promise<void> {
      // By their names, so that the order of the file is not the order of the rows.
      const sorted = documents.toSorted((a, b) => (a._id < b._id ? -1 : 1));
      for (let start = 0; start < sorted.length; start += 500) {
        try {
          await cards.insertMany(sorted.slice(start, start + 500), { ordered: false, lean: true });
        } catch (error) {
          if (!isDuplicateKey(error)) throw error;
        }
      }
    },
    async forget(round: string): Promise<void> {
      await cards.deleteMany({ round });
    },
  };
}

export type CardStore = ReturnType<typeof openCardStore>;
