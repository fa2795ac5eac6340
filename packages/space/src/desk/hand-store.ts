import { bareSchema, type Database } from '@miroir/database';
import { Schema } from 'mongoose';

/** Who hid a text: at the desk's own database, so that the space's says of nobody who acted. */
interface HandDocument {
  /** The contribution. */
  _id: string;
  by: string;
}

const handSchema = new Schema<HandDocument>(
  { _id: String, by: String },
  { ...bareSchema, collection: 'space_hands' },
);

/** Whose act an appeal is against: nobody judges their own. */
export async function openHandStore({ connection }: Pick<Database, 'connection'>) {
  const hands = connection.model<HandDocument>('SpaceHand', handSchema);
  return {
    async put(id: string, by: string): Promise<void> {
      await hands.updateOne({ _id: id }, { $set: { by } }, { upsert: true });
    },
    async of(ids: readonly string[]): Promise<Map<string, string>> {
      const found = await hands
        .find({ _id: { $in: [...ids] } })
        .lean<HandDocument[]>()
        .exec();
      return new Map(found.map(({ _id, by }) => [_id, by]));
    },
  };
}

export type HandStore = Awaited<ReturnType<typeof openHandStore>>;
