import { bareSchema, type Database } from '@miroir/database';
import { Schema } from 'mongoose';
import type { AnswerState } from '../documents/answer.ts';

/** An answer that nobody but the desk reads: it lies in the desk's own database until it is published with the others. */
export interface DraftDocument {
  /** The idea. */
  _id: string;
  campaign: string;
  state: AnswerState;
  text: string;
  /** Who wrote it last, by the name they were invited under. */
  by: string;
}

const draftSchema = new Schema<DraftDocument>(
  { _id: String, campaign: String, state: String, text: String, by: String },
  { ...bareSchema, collection: 'space_drafts' },
);
draftSchema.index({ campaign: 1 });

/** Answers that wait to be published together. */
export async function openDraftStore({ connection }: Pick<Database, 'connection'>) {
  const drafts = connection.model<DraftDocument>('SpaceDraft', draftSchema);
  await drafts.createIndexes();
  return {
    async put({ _id, ...draft }: DraftDocument): Promise<void> {
      await drafts.updateOne({ _id }, { $set: draft }, { upsert: true });
    },
    ofCampaign: (campaign: string): Promise<DraftDocument[]> =>
      drafts.find({ campaign }).lean<DraftDocument[]>().exec(),
    async remove(id: string): Promise<void> {
      await drafts.deleteOne({ _id: id });
    },
  };
}

export type DraftStore = Awaited<ReturnType<typeof openDraftStore>>;
