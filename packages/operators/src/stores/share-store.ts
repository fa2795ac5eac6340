import { type Connection, Schema } from 'mongoose';

/** A link by which somebody without an account reads one thing. */
export interface ShareDocument {
  /** Hash of the token. */
  _id: string;
  /** What it shows, by the name that its owner gave it. */
  subject: string;
  /** How the one who made it calls it. */
  label: string;
  madeBy: string;
  madeAt: number;
  /** When it ends, in milliseconds since the epoch. */
  until: number;
  revokedAt: number | null;
}

/** All links, those that have ended too. */
export interface ShareStore {
  add(share: ShareDocument): Promise<void>;
  find(id: string): Promise<ShareDocument | null>;
  list(): Promise<ShareDocument[]>;
  /** False when there is no such link, or it was revoked before. */
  revoke(id: string, now: number): Promise<boolean>;
}

export function createShareStore(connection: Connection): ShareStore {
  const schema = new Schema<ShareDocument>(
    {
      _id: String,
      subject: String,
      label: String,
      madeBy: String,
      madeAt: Number,
      until: Number,
      revokedAt: { type: Number, default: null },
    },
    { versionKey: false, autoIndex: false, autoCreate: false },
  );
  const shares = connection.model<ShareDocument>('OperatorShare', schema, 'operator_shares');
  return {
    async add(share) {
      await shares.create(share);
    },
    find: (id) => shares.findById(id).lean(),
    list: () => shares.find().lean(),
    async revoke(id, now) {
      const change = { $set: { revokedAt: now } };
      return (await shares.updateOne({ _id: id, revokedAt: null }, change)).matchedCount === 1;
    },
  };
}
