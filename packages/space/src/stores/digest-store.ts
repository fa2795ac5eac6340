import { bareSchema, type Database } from '@miroir/database';
import { Schema } from 'mongoose';
import { text } from '../documents/contribution.ts';
import type { PromiseFigures } from '../promise/promise-figures.ts';
import { openCollection } from './open-collection.ts';

/**
 * What the organiser gathered of a space on a day. Of ideas it holds their ids alone: their words are read where they lie,
 * so that what is hidden or withdrawn later is gone from it too.
 */
export interface DigestDocument {
  /** The sequence, from 1, in six digits. */
  _id: string;
  /** Local day. */
  day: string;
  /** The organiser's own words, by language. */
  words: Record<string, string>;
  ideas: string[];
  /** The announcement that was the last one, by language; null without one. */
  announcement: Record<string, string> | null;
  /** About how many took part, in fives. */
  participants: number;
  promise: PromiseFigures;
}

const anything = Schema.Types.Mixed;
const digestSchema = new Schema<DigestDocument>(
  {
    ...{ _id: text, day: text, words: anything, ideas: [String] },
    ...{ announcement: anything, participants: Number, promise: anything },
  },
  { ...bareSchema, minimize: false, collection: 'digests' },
);

/** The digests of a space, in the order of their publication. */
export async function openDigestStore(database: Database) {
  const { model, insert } = await openCollection<DigestDocument>(database, 'Digest', digestSchema);
  const found = await model
    .find({}, { day: 1 })
    .sort({ _id: 1 })
    .lean<{ _id: string; day: string }[]>()
    .exec();
  const serials = found.map(({ _id: id, day }) => ({ id, day }));
  return {
    /** Those that there are, the oldest first, with their days. */
    serials: serials as readonly { readonly id: string; readonly day: string }[],
    find: (id: string): Promise<DigestDocument | null> => model.findById(id).lean<DigestDocument>().exec(),
    async add(digest: Omit<DigestDocument, '_id'>): Promise<string> {
      const id = String(Number(serials.at(-1)?.id ?? 0) + 1).padStart(6, '0');
      await insert({ _id: id, ...digest });
      serials.push({ id, day: digest.day });
      return id;
    },
  };
}

export type DigestStore = Awaited<ReturnType<typeof openDigestStore>>;
