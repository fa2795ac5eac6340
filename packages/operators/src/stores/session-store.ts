import { type Connection, Schema } from 'mongoose';

/** An open session. The secret in the cookie is nowhere: a stolen database opens nothing. */
export interface SessionDocument {
  /** Hash of the secret. */
  _id: string;
  person: string;
  step: 'second' | 'open';
  openedAt: number;
  /** The last call, to a few minutes. */
  seenAt: number;
  /** When it ends whatever happens. */
  expiresAt: number;
  /** What a passkey is asked to sign, once. */
  challenge?: string;
  challengeUntil?: number;
}

/** All open sessions. */
export interface SessionStore {
  add(session: SessionDocument): Promise<void>;
  find(id: string): Promise<SessionDocument | null>;
  ofPerson(person: string): Promise<SessionDocument[]>;
  touch(id: string, seenAt: number): Promise<void>;
  setChallenge(id: string, challenge: string, until: number): Promise<void>;
  /** Takes the challenge away, atomically; null when there is none or it is too old. */
  takeChallenge(id: string, now: number): Promise<string | null>;
  /** The second step is taken. False when the session has ended meanwhile. */
  finish(id: string, expiresAt: number): Promise<boolean>;
  /** Ends one session of a person. False when the person has no such session. */
  end(id: string, person: string): Promise<boolean>;
  /** Ends every session of a person, or every one but `kept`. @returns how many ended */
  endAll(person: string, kept?: string): Promise<number>;
  forgetExpired(now: number, seenBefore: number): Promise<void>;
}

const plain = { versionKey: false, autoIndex: false, autoCreate: false } as const;

/** Makes the indexes and gives the store. */
export async function createSessionStore(connection: Connection): Promise<SessionStore> {
  const sessions = connection.model<SessionDocument>('OperatorSession', sessionSchema(), 'operator_sessions');
  await sessions.createIndexes();
  return {
    async add(session) {
      await sessions.create(session);
    },
    find: (id) => sessions.findById(id).lean(),
    ofPerson: (person) => sessions.find({ person }).lean(),
    async touch(id, seenAt) {
      await sessions.updateOne({ _id: id }, { $set: { seenAt } });
    },
    async setChallenge(id, challenge, until) {
      await sessions.updateOne({ _id: id }, { $set: { challenge, challengeUntil: until } });
    },
    async takeChallenge(id, now) {
      const taken = { $unset: { challenge: 1, challengeUntil: 1 } };
      const session = await sessions
        .findOneAndUpdate({ _id: id, challengeUntil: { $gt: now } }, taken)
        .lean();
      return session?.challenge ?? null;
    },
    async finish(id, expiresAt) {
      const change = { $set: { step: 'open', expiresAt } } as const;
      return (await sessions.updateOne({ _id: id, step: 'second' }, change)).matchedCount === 1;
    },
    async end(id, person) {
      return (await sessions.deleteOne({ _id: id, person })).deletedCount === 1;
    },
    async endAll(person, kept) {
      const others = kept === undefined ? { person } : { person, _id: { $ne: kept } };
      return (await sessions.deleteMany(others)).deletedCount;
    },
    async forgetExpired(now, seenBefore) {
      await sessions.deleteMany({ expiresAt: { $lt: now } });
      await sessions.deleteMany({ seenAt: { $lt: seenBefore } });
    },
  };
}

function sessionSchema() {
  const schema = new Schema<SessionDocument>(
    {
      _id: String,
      person: String,
      step: String,
      openedAt: Number,
      seenAt: Number,
      expiresAt: Number,
      challenge: String,
      challengeUntil: Number,
    },
    plain,
  );
  schema.index({ person: 1 });
  return schema;
}
