import type { Database } from '@miroir/database';
import { Schema } from 'mongoose';

interface HeartbeatDocument {
  _id: string;
  serial: number;
  sealed: string;
}

const heartbeatSchema = new Schema<HeartbeatDocument>(
  {
    _id: { type: String, required: true },
    serial: { type: Number, required: true },
    sealed: { type: String, required: true },
  },
  { versionKey: false, timestamps: false, autoIndex: false, autoCreate: false, collection: 'heartbeats' },
);

/** Keeps the latest sealed heartbeat only: the earlier ones say nothing more. */
export function openHeartbeatStore(database: Database) {
  const heartbeats = database.connection.model<HeartbeatDocument>('Heartbeat', heartbeatSchema);
  return {
    latest: (): Promise<HeartbeatDocument | null> =>
      heartbeats.findById('latest').lean<HeartbeatDocument>().exec(),
    /** Stored before it is served, so that one serial never has two contents. */
    async keep(serial: number, sealed: string): Promise<void> {
      await heartbeats.updateOne({ _id: 'latest' }, { $set: { serial, sealed } }, { upsert: true });
    },
  };
}

export type HeartbeatStore = ReturnType<typeof openHeartbeatStore>;
