import type { Database } from '@miroir/database';
import { type AppealDocument, appealSchema } from '../documents/people.ts';
import { openCollection } from './open-collection.ts';

/** Which hidden texts their authors want looked at again, and what came of it. */
export async function openAppealStore(database: Database) {
  const { model } = await openCollection<AppealDocument>(database, 'Appeal', appealSchema);
  return {
    async put({ _id, ...appeal }: AppealDocument): Promise<void> {
      await model.updateOne({ _id }, { $set: appeal }, { upsert: true });
    },
    async open(): Promise<AppealDocument[]> {
      const found = await model.find({}).lean<AppealDocument[]>().exec();
      return found.filter(({ upheld }) => upheld === undefined);
    },
    async findMany(ids: readonly string[]): Promise<Map<string, AppealDocument>> {
      if (ids.length === 0) return new Map();
      const found = await model
        .find({ _id: { $in: [...ids] } })
        .lean<AppealDocument[]>()
        .exec();
      return new Map(found.map((each) => [each._id, each]));
    },
    async remove(id: string): Promise<void> {
      await model.deleteOne({ _id: id });
    },
  };
}

export type AppealStore = Awaited<ReturnType<typeof openAppealStore>>;
