import { bareSchema, type Database } from '@miroir/database';
import { Schema } from 'mongoose';
import { text } from '../documents/contribution.ts';
import { openCollection } from './open-collection.ts';

/** What the organiser says to everybody of a space: short, dated, in the languages it was written in. */
export interface AnnouncementDocument {
  /** The sequence, from 1, in six digits. */
  _id: string;
  /** Local day. */
  day: string;
  /** By language, at least one. */
  texts: Record<string, string>;
}

const announcementSchema = new Schema<AnnouncementDocument>(
  { _id: text, day: text, texts: Schema.Types.Mixed },
  { ...bareSchema, collection: 'announcements' },
);

/** The announcements of a space: in memory too, as every home shows them. */
export async function openAnnouncementStore(database: Database) {
  const { model, insert } = await openCollection<AnnouncementDocument>(
    database,
    'Announcement',
    announcementSchema,
  );
  const found = await model.find({}).sort({ _id: -1 }).lean<AnnouncementDocument[]>().exec();
  let newest: readonly AnnouncementDocument[] = found;
  return {
    /** The newest first. */
    all: (): readonly AnnouncementDocument[] => newest,
    async add(announced: Omit<AnnouncementDocument, '_id'>): Promise<AnnouncementDocument> {
      const _id = String(Number(newest[0]?._id ?? 0) + 1).padStart(6, '0');
      const document = { _id, ...announced };
      await insert(document);
      newest = [document, ...newest];
      return document;
    },
    /** @returns whether there was one */
    async remove(id: string): Promise<boolean> {
      const { deletedCount } = await model.deleteOne({ _id: id });
      newest = newest.filter(({ _id }) => _id !== id);
      return deletedCount === 1;
    },
  };
}

export type AnnouncementStore = Awaited<ReturnType<typeof openAnnouncementStore>>;
