import { createClusteredCollection, type Database, insertTogether } from '@miroir/database';
import { type AnswerDocument, type AnswerState, answerSchema } from './box-documents.ts';

/** The box's persistence of people's sheets. What it acknowledges is on disk. */
export async function openBoxStore(database: Database) {
  // On a MongoDB server too, a document's place is its hash: no record number keeps the order of arrival.
  const placement = await createClusteredCollection(database, answerSchema.get('collection') ?? 'answers');
  const answers = database.connection.model<AnswerDocument>('Answer', answerSchema);
  const raw = database.connection.collection<AnswerDocument>(answers.collection.collectionName);
  await answers.createIndexes();

  return {
    /** `plain`: the server keeps documents in the order of their arrival. */
    placement,
    find(id: string): Promise<AnswerDocument | null> {
      return answers.findById(id).lean<AnswerDocument>().exec();
    },
    /** An insert that may meet its twin: two times faster than an upsert, and just as exact. */
    insert: insertTogether(raw),
    /** Replaces the state named by `replaces`; false when the document is in another state, or counted. */
    async replace(
      id: string,
      replaces: string,
      next: Pick<AnswerDocument, 'digest' | 'latest'>,
    ): Promise<boolean> {
      const { digest, latest } = next;
      const done = await answers.updateOne(
        { _id: id, digest: replaces, entered: { $exists: false } },
        { $set: { state: 'sent', digest, latest, pending: 1 } },
      );
      return done.matchedCount === 1;
    },
    /** Erases the sheet and what was kept of it for counting; that the person is counted stays, if it is so. */
    async erase(id: string, replaces: string, digest: string): Promise<boolean> {
      const done = await answers.updateOne(
        { _id: id, digest: replaces },
        { $set: { state: 'withdrawn', digest, latest: null, published: null }, $unset: { pending: 1 } },
      );
      return done.matchedCount === 1;
    },
    count(cohort: string, state: AnswerState): Promise<number> {
      return answers.countDocuments({ cohort, state }).exec();
    },
  };
}

export type BoxStore = Awaited<ReturnType<typeof openBoxStore>>;
