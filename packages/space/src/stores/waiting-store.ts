import type { Database } from '@miroir/database';
import { type ContributionDocument, contributionSchema } from '../documents/contribution.ts';
import { type AuthorDocument, authorSchema } from '../documents/people.ts';
import { openCollection } from './open-collection.ts';

/** What waits for an edition, in a small file that is rewritten after each: it keeps no trace of what came when. */
export async function openWaitingStore(database: Database) {
  const texts = await openCollection<ContributionDocument>(database, 'WaitingText', contributionSchema);
  const authors = await openCollection<AuthorDocument>(database, 'Author', authorSchema);
  const { model } = texts;
  return {
    insert: texts.insert,
    all: (): Promise<ContributionDocument[]> => model.find({}).lean<ContributionDocument[]>().exec(),
    find: (id: string): Promise<ContributionDocument | null> =>
      model.findById(id).lean<ContributionDocument>().exec(),
    async change(
      id: string,
      set: Partial<Pick<ContributionDocument, 'words' | 'day' | 'alone' | 'review'>>,
    ): Promise<boolean> {
      return (await model.updateOne({ _id: id }, { $set: set })).matchedCount === 1;
    },
    /** Lets a text that was read appear with the next edition. */
    async admit(id: string): Promise<void> {
      await model.updateOne({ _id: id }, { $unset: { review: 1 } });
    },
    /** Puts what waits on an idea in another theme. */
    async moveThread(idea: string, theme: string): Promise<void> {
      await model.updateMany({ on: idea }, { $set: { theme } });
    },
    async dropPicture(id: string): Promise<void> {
      await model.updateOne({ _id: id }, { $unset: { picture: 1 } });
    },
    async remove(ids: readonly string[]): Promise<void> {
      for (let from = 0; from < ids.length; from += 500)
        await model.deleteMany({ _id: { $in: ids.slice(from, from + 500) } });
    },
    /** Counts a person among the authors of an edition, once. */
    async addAuthor(tag: string, edition: string): Promise<void> {
      await authors.insert({ _id: tag, edition });
    },
    async removeAuthor(tag: string): Promise<void> {
      await authors.model.deleteOne({ _id: tag });
    },
    countAuthors: (edition: string): Promise<number> => authors.model.countDocuments({ edition }).exec(),
    /** Erases the sets of other editions: theirs came out. */
    async keepAuthorsOf(editions: readonly string[]): Promise<void> {
      await authors.model.deleteMany({ edition: { $nin: [...editions] } });
    },
    async compact(): Promise<void> {
      await database.compact();
    },
  };
}

export type WaitingStore = Awaited<ReturnType<typeof openWaitingStore>>;
