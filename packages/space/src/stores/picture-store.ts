import type { Database } from '@miroir/database';
import type { mongo } from 'mongoose';
import { type PictureDocument, pictureSchema } from '../documents/picture.ts';
import { openCollection } from './open-collection.ts';

/** Pictures in one of a space's files, by the ids of their ideas. */
export async function openPictureStore(database: Database, name: string) {
  const pictures = await openCollection<PictureDocument>(database, name, pictureSchema);
  return {
    /** In the place of what an act that was never acknowledged left there. */
    async put(id: string, bytes: Buffer): Promise<void> {
      await pictures.raw.updateOne({ _id: id }, { $set: { bytes } }, { upsert: true });
    },
    async find(id: string): Promise<Buffer | null> {
      const found = await pictures.raw.findOne({ _id: id });
      return found === null ? null : Buffer.from((found.bytes as mongo.Binary).value());
    },
    async remove(ids: readonly string[]): Promise<void> {
      if (ids.length > 0) await pictures.raw.deleteMany({ _id: { $in: [...ids] } });
    },
    /** Erases those of no text: what a killed process left of an act that it never acknowledged. */
    async keepOnly(ids: ReadonlySet<string>): Promise<void> {
      const there = await pictures.raw.find({}, { projection: { _id: 1 } }).toArray();
      await this.remove(there.map(({ _id }) => _id).filter((id) => !ids.has(id)));
    },
  };
}

export type PictureStore = Awaited<ReturnType<typeof openPictureStore>>;
