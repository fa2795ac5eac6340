import { type Connection, Schema } from 'mongoose';

/** One thing that somebody did. */
export interface AuditDocument {
  _id: string;
  at: number;
  /** The name as it was that day; empty for a person without one, or for the command line. */
  by: string;
  /** Null: the command line. */
  byId: string | null;
  act: string;
  /** What it was done to: a name, a title, a number. */
  on: string;
}

/** What was done, newest first. */
export interface AuditStore {
  add(entry: AuditDocument): Promise<void>;
  newest(limit: number): Promise<AuditDocument[]>;
  forgetBefore(at: number): Promise<void>;
}

/** Makes the index and gives the store. */
export async function createAuditStore(connection: Connection): Promise<AuditStore> {
  const schema = new Schema<AuditDocument>(
    { _id: String, at: Number, by: String, byId: { type: String, default: null }, act: String, on: String },
    { versionKey: false, autoIndex: false, autoCreate: false },
  );
  schema.index({ at: -1 });
  const entries = connection.model<AuditDocument>('OperatorAudit', schema, 'operator_audit');
  await entries.createIndexes();
  return {
    async add(entry) {
      await entries.create(entry);
    },
    newest: (limit) => entries.find().sort({ at: -1 }).limit(limit).lean(),
    async forgetBefore(at) {
      await entries.deleteMany({ at: { $lt: at } });
    },
  };
}
