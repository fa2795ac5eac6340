import { type Database, isDuplicateKey } from '@miroir/database';
import { Schema } from 'mongoose';

/**
 * One person, or one admission by an open link. `_id` is the hash of an invitation code, or drawn at random: what
 * admitted somebody by an open link is kept nowhere. There is no date either: when somebody asked for their credential
 * is not written.
 */
export interface PersonDocument {
  _id: string;
  cohort: string;
  /** The organiser's own reference; absent behind an open link. */
  ref?: string;
  /** base64url SHA-256 of the blinded bytes that were signed. */
  issued?: string;
  /** Present once a replacement was asked for: empty until its own blinded bytes were signed. */
  replaced?: string;
  /** After a restore: no mark was in the dump, which may have been older than the credential. */
  restored?: 1;
}

const bare = { versionKey: false, timestamps: false, minimize: false } as const;

const personSchema = new Schema<PersonDocument>(
  {
    _id: { type: String, required: true },
    cohort: { type: String, required: true },
    ref: String,
    issued: String,
    replaced: String,
    restored: Number,
  },
  { ...bare, collection: 'people', autoIndex: false, autoCreate: false },
);
personSchema.index({ cohort: 1, issued: 1 });
personSchema.index({ ref: 1 }, { unique: true, sparse: true });
personSchema.index({ replaced: 1 }, { sparse: true });

/** After a restore: nothing tells whether they had their credential already, so that all they may have is a replacement. */
export function mayHaveHadOne({ restored, issued, replaced }: PersonDocument): boolean {
  return restored === 1 && (issued === undefined || issued === replaced);
}

export type IssueOutcome = 'recorded' | 'same' | 'other' | 'unknown';

/** The roll's persistence: who may take part and who did. Everything it acknowledges is on disk. */
export async function openRollStore(database: Database) {
  const people = database.connection.model('Person', personSchema);
  await people.createIndexes();

  return {
    async addPeople(rows: readonly PersonDocument[]): Promise<void> {
      for (let start = 0; start < rows.length; start += 500) {
        await people.insertMany(rows.slice(start, start + 500), { ordered: false, lean: true });
      }
    },
    async removePeople(ids: readonly string[]): Promise<void> {
      for (let start = 0; start < ids.length; start += 500) {
        await people.deleteMany({ _id: { $in: ids.slice(start, start + 500) } });
      }
    },
    /** Everybody, to be compared with a file before the launch. */
    allPeople(): Promise<PersonDocument[]> {
      return people.find({}).lean<PersonDocument[]>().exec();
    },
    person(id: string): Promise<PersonDocument | null> {
      return people.findById(id).lean<PersonDocument>().exec();
    },
    /** Adds an admission of the open link; adding it twice is the same. */
    async admit(person: PersonDocument): Promise<void> {
      try {
        await people.insertMany([person], { lean: true });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },
    /** Records, before anything is signed, which blinded bytes this person had signed: one writer wins. */
    async recordIssue(id: string, blindedHash: string): Promise<IssueOutcome> {
      const done = await people.updateOne(
        { _id: id, issued: { $exists: false }, restored: { $exists: false } },
        { $set: { issued: blindedHash } },
      );
      if (done.modifiedCount === 1) return 'recorded';
      const person = await people.findById(id).lean<PersonDocument>().exec();
      if (person === null) return 'unknown';
      return person.issued === blindedHash ? 'same' : 'other';
    },
    /** Opens the one replacement. `opened`: it can be signed now (also when a first click got lost). */
    async openReplacement(id: string): Promise<'opened' | 'used' | 'nothing-issued'> {
      const done = await people.updateOne(
        { _id: id, issued: { $exists: true }, replaced: { $exists: false } },
        { $set: { replaced: '' } },
      );
      if (done.modifiedCount === 1) return 'opened';
      const person = await people.findById(id).lean<PersonDocument>().exec();
      if (person?.issued === undefined) return 'nothing-issued';
      return person.replaced === '' ? 'opened' : 'used';
    },
    /** After a restore: whoever has no mark may have had one, and is given a replacement if they ask. */
    async distrustMarks(): Promise<number> {
      const done = await people.updateMany(
        { ref: { $exists: true }, issued: { $exists: false } },
        { $set: { restored: 1 } },
      );
      return done.matchedCount;
    },
    async recordReplacement(id: string, blindedHash: string): Promise<IssueOutcome> {
      // Asked for after a restore: it is both their credential and their replacement, and there is no other.
      const again = await people.updateOne(
        { _id: id, restored: 1, issued: { $exists: false } },
        { $set: { issued: blindedHash, replaced: blindedHash } },
      );
      if (again.modifiedCount === 1) return 'recorded';
      const done = await people.updateOne({ _id: id, replaced: '' }, { $set: { replaced: blindedHash } });
      if (done.modifiedCount === 1) return 'recorded';
      const person = await people.findById(id).lean<PersonDocument>().exec();
      if (person?.replaced === undefined) return 'unknown';
      return person.replaced === blindedHash ? 'same' : 'other';
    },
    countPeople(cohort: string): Promise<number> {
      return people.countDocuments({ cohort }).exec();
    },
    countIssued(cohort: string): Promise<number> {
      return people.countDocuments({ cohort, issued: { $exists: true } }).exec();
    },
    /** Replacements asked for, whether or not they were signed: each is a possible double. */
    countReplacements(): Promise<number> {
      return people.countDocuments({ replaced: { $exists: true } }).exec();
    },
  };
}

export type RollStore = Awaited<ReturnType<typeof openRollStore>>;
