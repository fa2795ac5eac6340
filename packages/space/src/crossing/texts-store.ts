import { type Database, isDuplicateKey } from '@miroir/database';
import { type Model, Schema } from 'mongoose';

/** The sealed texts of a campaign's space that may be read elsewhere now. */
export interface TextsDocument {
  /** The space's name. */
  _id: string;
  serial: number;
  sealed: string;
}

/** Of the community's database: no backup holds it, since a dump would bring back what was taken away. */
export const textsCollection = 'space_texts';

const textsSchema = new Schema<TextsDocument>(
  { _id: { type: String, required: true }, serial: Number, sealed: String },
  { versionKey: false, timestamps: false, autoIndex: false, autoCreate: false, collection: textsCollection },
);

/** Keeps the latest texts alone: the former ones are gone with the next. */
export function openTextsStore({ connection }: Pick<Database, 'connection'>, space: string) {
  const texts: Model<TextsDocument> =
    connection.models.SpaceTexts ?? connection.model<TextsDocument>('SpaceTexts', textsSchema);
  return {
    latest: (): Promise<TextsDocument | null> => texts.findById(space).lean<TextsDocument>().exec(),
    /** Stored before it is served, in the place of the one before. @returns false where another process was first */
    async keep({ serial, sealed }: Omit<TextsDocument, '_id'>): Promise<boolean> {
      const done = await texts.updateOne(
        { _id: space, serial: { $lt: serial } },
        { $set: { serial, sealed } },
      );
      if (done.matchedCount === 1) return true;
      try {
        await texts.insertMany([{ _id: space, serial, sealed }], { lean: true });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    async forget(): Promise<void> {
      await texts.deleteOne({ _id: space });
    },
  };
}

export type TextsStore = ReturnType<typeof openTextsStore>;
