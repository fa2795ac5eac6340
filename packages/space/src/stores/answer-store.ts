import type { Database } from '@miroir/database';
import { type AnswerDocument, type AnswerState, type AnswerStep, answerSchema } from '../documents/answer.ts';
import { openCollection } from './open-collection.ts';

/** What was answered to ideas, as everybody reads it. */
export async function openAnswerStore(database: Database) {
  const { model } = await openCollection<AnswerDocument>(database, 'Answer', answerSchema);
  return {
    async stepsOf(id: string): Promise<AnswerStep[]> {
      return (await model.findById(id).lean<AnswerDocument>().exec())?.steps ?? [];
    },
    async findMany(ids: readonly string[]): Promise<Map<string, readonly AnswerStep[]>> {
      if (ids.length === 0) return new Map();
      const found = await model
        .find({ _id: { $in: [...ids] } })
        .lean<AnswerDocument[]>()
        .exec();
      return new Map(found.map(({ _id, steps }) => [_id, steps]));
    },
    /** Where each idea stands that was answered: few, beside all ideas. */
    async states(): Promise<Map<string, AnswerState | null>> {
      const found = await model.find({}).lean<AnswerDocument[]>().exec();
      return new Map(found.map(({ _id, steps }) => [_id, steps.at(-1)?.state ?? null]));
    },
    /** One write an idea: all that was said of it, the new one last. */
    async put(id: string, steps: readonly AnswerStep[]): Promise<void> {
      await model.updateOne({ _id: id }, { $set: { steps: [...steps] } }, { upsert: true });
    },
  };
}

export type AnswerStore = Awaited<ReturnType<typeof openAnswerStore>>;
