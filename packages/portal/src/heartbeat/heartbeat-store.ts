import { type Database, isDuplicateKey } from '@miroir/database';
import { Schema } from 'mongoose';

/** The latest sealed heartbeat, and when the next is due (milliseconds since the epoch). */
export interface HeartbeatDocument {
  _id: string;
  serial: number;
  sealed: string;
  due: number;
}

const heartbeatSchema = new Schema<HeartbeatDocument>(
  {
    _id: { type: String, required: true },
    serial: { type: Number, required: true },
    sealed: { type: String, required: true },
    due: { type: Number, required: true },
  },
  { versionKey: false, timestamps: false, autoIndex: false, autoCreate: false, collection: 'heartbeats' },
);

/** Keeps the latest sealed heartbeat only: the earlier ones say nothing more. */
export function openHeartbeatStore(database: Database) {
  const heartbeats = database.connection.model<HeartbeatDocument>('Heartbeat', heartbeatSchema);
  return {
    latest: (): Promise<HeartbeatDocument | null> =>
      heartbeats.findById('latest').lean<HeartbeatDocument>().exec(),
    /**
     * Stored before it is served, and only in place of the serial before it: of two processes that sealed one serial,
     * the first keeps its bytes and the other learns that its own must be forgotten (false).
     */
    async keep(next: Omit<HeartbeatDocument, '_id'>): Promise<boolean> {
      if (next.serial === 1) return insertFirst(next);
      const done = await heartbeats.updateOne({ _id: 'latest', serial: next.serial - 1 }, { $set: next });
      return done.matchedCount === 1;
    },
  };

  async function insertFirst(first: Omit<HeartbeatDocument, '_id'>): Promise<boolean> {
    try {
      await heartbeats.insertMany([{ _id: 'latest', ...first }], { lean: true });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}

export type HeartbeatStore = ReturnType<typeof openHeartbeatStore>;
