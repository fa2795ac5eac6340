import { isDuplicateKey } from '@miroir/database';
import { type Connection, Schema } from 'mongoose';

/** A passkey as it is kept: the public half, and what tells a copy from the original. */
export interface StoredPasskey {
  /** The credential's id, base64url. */
  readonly id: string;
  /** COSE public key, base64url. */
  readonly publicKey: string;
  /** The authenticator's own count of signatures; 0 where it keeps none. */
  readonly counter: number;
  /** What its owner calls it. */
  readonly name: string;
  readonly addedAt: number;
}

/** One person who may act. One document, so that an invitation, its link and its end are each one write. */
export interface PersonDocument {
  /** 128 random bits or more, base64url. */
  _id: string;
  /** As the person who invited them typed it; may be empty. */
  name: string;
  /** The name as it is compared: one person a name. */
  nameKey: string;
  role: string;
  invitedAt: number;
  invitedBy: string;
  /** When the person first came; absent until then. */
  joinedAt?: number;
  /** The one link that may wait for this person, by its hash. */
  linkHash?: string;
  linkExpiresAt?: number;
  passkeys: StoredPasskey[];
}

/** Everyone who may act. */
export interface PersonStore {
  /** False when somebody bears the name already. */
  add(person: PersonDocument): Promise<boolean>;
  find(id: string): Promise<PersonDocument | null>;
  findByName(nameKey: string): Promise<PersonDocument | null>;
  list(): Promise<PersonDocument[]>;
  /** Replaces the link that waits, if one does. False when the person is gone. */
  setLink(id: string, hash: string, expiresAt: number): Promise<boolean>;
  dropLink(id: string): Promise<void>;
  /** Whose unexpired link it is; changes nothing. */
  findLink(hash: string, now: number): Promise<PersonDocument | null>;
  /** Uses the link up, atomically: of two presses one gets the person, the other null. */
  consumeLink(hash: string, now: number): Promise<PersonDocument | null>;
  setRole(id: string, role: string): Promise<boolean>;
  setPasskeys(id: string, passkeys: readonly StoredPasskey[]): Promise<void>;
  remove(id: string): Promise<void>;
}

const plain = { versionKey: false, autoIndex: false, autoCreate: false } as const;

/** Makes the indexes and gives the store. */
export async function createPersonStore(connection: Connection): Promise<PersonStore> {
  const people = connection.model<PersonDocument>('Operator', personSchema(), 'operators');
  await people.createIndexes();
  const unexpired = (hash: string, now: number) => ({ linkHash: hash, linkExpiresAt: { $gt: now } });
  return {
    async add(person) {
      try {
        await people.create(person);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    find: (id) => people.findById(id).lean(),
    findByName: (nameKey) => people.findOne({ nameKey }).lean(),
    list: () => people.find().lean(),
    async setLink(id, hash, expiresAt) {
      const change = { $set: { linkHash: hash, linkExpiresAt: expiresAt } };
      return (await people.updateOne({ _id: id }, change)).matchedCount === 1;
    },
    async dropLink(id) {
      await people.updateOne({ _id: id }, { $unset: { linkHash: 1, linkExpiresAt: 1 } });
    },
    findLink: (hash, now) => people.findOne(unexpired(hash, now)).lean(),
    async consumeLink(hash, now) {
      const used = { $unset: { linkHash: 1, linkExpiresAt: 1 } };
      const person = await people.findOneAndUpdate(unexpired(hash, now), used).lean();
      if (person === null) return null;
      // A link that is gone proves that the person came; the day is for the list only, and may come a moment later.
      if (person.joinedAt === undefined)
        await people.updateOne({ _id: person._id }, { $set: { joinedAt: now } });
      return person;
    },
    async setRole(id, role) {
      return (await people.updateOne({ _id: id }, { $set: { role } })).matchedCount === 1;
    },
    async setPasskeys(id, passkeys) {
      await people.updateOne({ _id: id }, { $set: { passkeys: [...passkeys] } });
    },
    async remove(id) {
      await people.deleteOne({ _id: id });
    },
  };
}

function personSchema() {
  const passkey = new Schema<StoredPasskey>(
    { id: String, publicKey: String, counter: Number, name: String, addedAt: Number },
    { _id: false, id: false },
  );
  const schema = new Schema<PersonDocument>(
    {
      _id: String,
      name: String,
      nameKey: String,
      role: String,
      invitedAt: Number,
      invitedBy: String,
      joinedAt: Number,
      linkHash: String,
      linkExpiresAt: Number,
      passkeys: [passkey],
    },
    plain,
  );
  schema.index({ nameKey: 1 }, { unique: true });
  schema.index({ linkHash: 1 }, { unique: true, sparse: true });
  return schema;
}
