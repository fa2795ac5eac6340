import { type Database, isDuplicateKey } from '@miroir/database';
import { type Model, Schema } from 'mongoose';

/** The latest sealed heartbeat of a round, and when the next is due (milliseconds since the epoch). */
export interface HeartbeatDocument {
  /** The round's name. */
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

function modelOf({ connection }: Database): Model<HeartbeatDocument> {
  return connection.models.Heartbeat ?? connection.model<HeartbeatDocument>('Heartbeat', heartbeatSchema);
}

/**
 * Keeps a round's latest sealed heartbeat only: the earlier ones say nothing more. In the community's database, so that
 * it is served while the round itself is at rest, and after it was erased.
 */
export function openHeartbeatStore(community: Database, round: string) {
  const heartbeats = modelOf(community);
  return {
    latest: (): Promise<HeartbeatDocument | null> =>
      heartbeats.findById(round).lean<HeartbeatDocument>().exec(),
    /**
     * Stored before it is served, and only in place of the serial before it: of two processes that sealed one serial,
     * the first keeps its bytes and the other learns that its own must be forgotten (false).
     */
    async keep(next: Omit<HeartbeatDocument, '_id'>): Promise<boolean> {
      if (next.serial === 1) return insertFirst(next);
      const done = await heartbeats.updateOne({ _id: round, serial: next.serial - 1 }, { $set: next });
      return done.matchedCount === 1;
    },
  };

  async function insertFirst(first: Omit<HeartbeatDocument, '_id'>): Promise<boolean> {
    try {
      await heartbeats.insertMany([{ _id: round, ...first }], { lean: true });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}

export type HeartbeatStore = ReturnType<typeof openHeartbeatStore>;
