import { bareSchema, type Database } from '@miroir/database';
import { Schema } from 'mongoose';

/** The digest that is being composed: nobody but the desk reads it. */
interface DigestDraftDocument {
  /** The campaign. */
  _id: string;
  ideas: string[];
  words: Record<string, string>;
}

const draftSchema = new Schema<DigestDraftDocument>(
  { _id: String, ideas: [String], words: Schema.Types.Mixed },
  { ...bareSchema, minimize: false, collection: 'space_digest_drafts' },
);

/** One draft of a digest a campaign, in the desk's own database. */
export async function openDigestDraftStore({ connection }: Pick<Database, 'connection'>) {
  const drafts = connection.model<DigestDraftDocument>('SpaceDigestDraft', draftSchema);
  return {
    async of(campaign: string): Promise<Omit<DigestDraftDocument, '_id'>> {
      const found = await drafts.findById(campaign).lean<DigestDraftDocument>().exec();
      return { ideas: found?.ideas ?? [], words: found?.words ?? {} };
    },
    async put(campaign: string, draft: Partial<Omit<DigestDraftDocument, '_id'>>): Promise<void> {
      await drafts.updateOne({ _id: campaign }, { $set: draft }, { upsert: true });
    },
    async remove(campaign: string): Promise<void> {
      await drafts.deleteOne({ _id: campaign });
    },
  };
}

export type DigestDraftStore = Awaited<ReturnType<typeof openDigestDraftStore>>;
