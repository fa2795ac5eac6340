import { bareSchema, type Database } from '@miroir/database';
import { Schema } from 'mongoose';

/** A reply that the desk keeps, to begin others with: nobody else reads it. */
interface TemplateDocument {
  _id: string;
  campaign: string;
  text: string;
}

const templateSchema = new Schema<TemplateDocument>(
  { _id: String, campaign: String, text: String },
  { ...bareSchema, collection: 'space_templates' },
);
templateSchema.index({ campaign: 1 });

/** Templates of replies, in the desk's own database. */
export async function openTemplateStore({ connection }: Pick<Database, 'connection'>) {
  const templates = connection.model<TemplateDocument>('SpaceTemplate', templateSchema);
  await templates.createIndexes();
  return {
    async put({ _id, ...template }: TemplateDocument): Promise<void> {
      await templates.updateOne({ _id }, { $set: template }, { upsert: true });
    },
    ofCampaign: (campaign: string): Promise<TemplateDocument[]> =>
      templates.find({ campaign }).sort({ text: 1 }).lean<TemplateDocument[]>().exec(),
    async remove(campaign: string, id: string): Promise<void> {
      await templates.deleteOne({ _id: id, campaign });
    },
  };
}

export type TemplateStore = Awaited<ReturnType<typeof openTemplateStore>>;
