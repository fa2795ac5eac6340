import type { Database } from '@miroir/database';
import { type AnswerDocument, type AnswerState, type AnswerStep, answerSchema } from '../documents/answer.ts';
import { openCollection } from './open-collection.ts';

/** Where an answered idea stands, and the local days of its first answer and of the last. */
export interface Standing {
  readonly state: AnswerState;
  readonly first: string;
  readonly last: string;
}

function standingOf(steps: readonly AnswerStep[]): Standing | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { state: last.state, first: first.day, last: last.day };
}

/** What was answered to ideas, as everybody reads it. */
export async function openAnswerStore(database: Database) {
  const { model } = await openCollection<AnswerDocument>(database, 'Answer', answerSchema);
  const standings = new Map<string, Standing>();
  const note = (id: string, steps: readonly AnswerStep[]): void => {
    const standing = standingOf(steps);
    if (standing !== null) standings.set(id, standing);
  };
  for (const { _id, steps } of await model.find({}).lean<AnswerDocument[]>().exec()) note(_id, steps);
  return {
    /** Ideas that were answered, by id, from memory: no word of an answer. */
    standings: standings as ReadonlyMap<string, Standing>,
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
    /** One write an idea: all that was said of it, the new one last. */
    async put(id: string, steps: readonly AnswerStep[]): Promise<void> {
      await model.updateOne({ _id: id }, { $set: { steps: [...steps] } }, { upsert: true });
      note(id, steps);
    },
  };
}

export type AnswerStore = Awaited<ReturnType<typeof openAnswerStore>>;
