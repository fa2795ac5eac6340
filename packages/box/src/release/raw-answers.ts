import type { Model, mongo } from 'mongoose';
import type { AnswerDocument } from '../box-documents.ts';

/** Mongoose types every collection's `_id` as an ObjectId; ours are strings. */
export type RawAnswers = Pick<mongo.Collection<AnswerDocument>, 'bulkWrite' | 'find' | 'updateMany'>;

/** One document's update. */
export interface AnswerWrite {
  readonly filter: mongo.Filter<AnswerDocument>;
  readonly update: mongo.UpdateFilter<AnswerDocument>;
}

/** People's documents through the driver: what is written was parsed already, and casting it again costs more. */
export function rawAnswers(answers: Model<AnswerDocument>): RawAnswers {
  return answers.collection as unknown as RawAnswers;
}

/** Writes in one command; gives how many documents were found. */
export async function bulkWrite(raw: RawAnswers, writes: readonly AnswerWrite[]): Promise<number> {
  if (writes.length === 0) return 0;
  const done = await raw.bulkWrite(
    writes.map((updateOne) => ({ updateOne })),
    { ordered: false },
  );
  return done.matchedCount;
}
