import { bareSchema, type Database } from '@miroir/database';
import { Schema } from 'mongoose';

/** Words that the desk wants to be shown in what it reads, in one language. */
interface WordListDocument {
  /** The campaign and the language. */
  _id: string;
  campaign: string;
  language: string;
  words: string[];
}

const listSchema = new Schema<WordListDocument>(
  { _id: String, campaign: String, language: String, words: [String] },
  { ...bareSchema, collection: 'space_words' },
);
listSchema.index({ campaign: 1 });

/** Lists of words, in the desk's own database: nobody else reads them. */
export async function openWordListStore({ connection }: Pick<Database, 'connection'>) {
  const lists = connection.model<WordListDocument>('SpaceWords', listSchema);
  await lists.createIndexes();
  return {
    async put(campaign: string, language: string, words: readonly string[]): Promise<void> {
      const set = { campaign, language, words: [...words] };
      await lists.updateOne({ _id: `${campaign} ${language}` }, { $set: set }, { upsert: true });
    },
    /** By language. */
    async of(campaign: string): Promise<Map<string, readonly string[]>> {
      const found = await lists.find({ campaign }).lean<WordListDocument[]>().exec();
      return new Map(found.map(({ language, words }) => [language, words]));
    },
  };
}

export type WordListStore = Awaited<ReturnType<typeof openWordListStore>>;
