import { participationStep } from '@miroir/basics';
import { type Database, isDuplicateKey } from '@miroir/database';
import { Schema } from 'mongoose';

/** Cumulative counts at the end of a day or week, floored to fives; nothing exact is ever stored. */
export interface CounterDocument {
  _id: string;
  count: number;
}

const counterSchema = new Schema<CounterDocument>(
  { _id: { type: String, required: true }, count: { type: Number, required: true } },
  { versionKey: false, timestamps: false, autoIndex: false, autoCreate: false, collection: 'counters' },
);

/** The kept counts of a role. */
export function openCounterStore(database: Database) {
  const counters = database.connection.model<CounterDocument>('Counter', counterSchema);
  return {
    /** @throws RangeError for anything but a multiple of five. */
    async keep(id: string, count: number): Promise<void> {
      if (count % participationStep !== 0) throw new RangeError('A stored counter is a multiple of five.');
      await counters.updateOne({ _id: id }, { $set: { count } }, { upsert: true });
    },
    /** The first count kept under a name is the one that stays: what was told is not told again otherwise. */
    async keepOnce(id: string, count: number): Promise<void> {
      if (count % participationStep !== 0) throw new RangeError('A stored counter is a multiple of five.');
      try {
        await counters.insertMany([{ _id: id, count }], { lean: true });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },
    all: (): Promise<CounterDocument[]> =>
      counters.find({}).sort({ _id: 1 }).lean<CounterDocument[]>().exec(),
  };
}

export type CounterStore = ReturnType<typeof openCounterStore>;
