import { type Database, isDuplicateKey } from '@miroir/database';
import { holdingCodes } from './holding-codes.ts';
import { type PersonDocument, personSchema } from './person-document.ts';

export type IssueOutcome = 'recorded' | 'same' | 'other' | 'unknown';

/** The roll's persistence: who may take part and who did. Everything it acknowledges is on disk. */
export async function openRollStore(database: Database) {
  const people = database.connection.model<PersonDocument>('Person', personSchema);
  await people.createIndexes();
  const { admittedBy, whileHolding, reissue } = holdingCodes(people);

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
    /** Whom a code admits, by its hash; behind an open link, an admission by its name. */
    person: admittedBy,
    reissue,
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
        { ...(await whileHolding(id)), issued: { $exists: false }, restored: { $exists: false } },
        { $set: { issued: blindedHash } },
      );
      if (done.modifiedCount === 1) return 'recorded';
      const person = await admittedBy(id);
      if (person === null) return 'unknown';
      return person.issued === blindedHash ? 'same' : 'other';
    },
    /** Opens the one replacement. `opened`: it can be signed now (also when a first click got lost). */
    async openReplacement(id: string): Promise<'opened' | 'used' | 'nothing-issued'> {
      const done = await people.updateOne(
        { ...(await whileHolding(id)), issued: { $exists: true }, replaced: { $exists: false } },
        { $set: { replaced: '' } },
      );
      if (done.modifiedCount === 1) return 'opened';
      const person = await admittedBy(id);
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
        { ...(await whileHolding(id)), restored: 1, issued: { $exists: false } },
        { $set: { issued: blindedHash, replaced: blindedHash } },
      );
      if (again.modifiedCount === 1) return 'recorded';
      const done = await people.updateOne(
        { ...(await whileHolding(id)), replaced: '' },
        { $set: { replaced: blindedHash } },
      );
      if (done.modifiedCount === 1) return 'recorded';
      const person = await admittedBy(id);
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
