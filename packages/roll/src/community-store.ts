import { bareSchema, type Database, isDuplicateKey } from '@miroir/database';
import { type Model, Schema } from 'mongoose';

/**
 * Somebody of the community: known once, with what each launch may part people by. `_id` is a hash of the reference, so
 * that a file of people leaves no order behind.
 */
export interface CommunityPerson {
  _id: string;
  /** The organiser's own reference. */
  ref: string;
  /** What partitions are made of, by column. */
  columns: Record<string, string>;
}

const personSchema = new Schema<CommunityPerson>(
  {
    _id: { type: String, required: true },
    ref: { type: String, required: true },
    columns: { type: Schema.Types.Mixed, required: true },
  },
  { ...bareSchema, collection: 'people' },
);

/** Which round an invitation is of. */
interface CodeDocument {
  /** Hash of the code: see `invitationCodeHash`. */
  _id: string;
  round: string;
}

const codeSchema = new Schema<CodeDocument>(
  { _id: { type: String, required: true }, round: { type: String, required: true } },
  { ...bareSchema, collection: 'codes' },
);
codeSchema.index({ round: 1 });

const page = 500;

/** Lists cut into what one command takes. */
function* pages<T>(list: readonly T[]): Generator<T[]> {
  for (let start = 0; start < list.length; start += page) yield list.slice(start, start + page);
}

/** What the roll knows of no single round: its people, and of which round an invitation is. */
export async function openCommunityStore({ connection }: Database) {
  const people: Model<CommunityPerson> =
    connection.models.CommunityPerson ?? connection.model<CommunityPerson>('CommunityPerson', personSchema);
  const codes: Model<CodeDocument> =
    connection.models.Code ?? connection.model<CodeDocument>('Code', codeSchema);
  await codes.createIndexes();
  return {
    everybody(): Promise<CommunityPerson[]> {
      return people.find({}).lean<CommunityPerson[]>().exec();
    },
    /** Adds people, or replaces what was known of them: the same call again is the same. */
    async keepPeople(rows: readonly CommunityPerson[]): Promise<void> {
      for (const some of pages(rows)) {
        await people.bulkWrite(
          some.map(({ _id, ref, columns }) => ({
            updateOne: { filter: { _id }, update: { $set: { ref, columns } }, upsert: true },
          })),
        );
      }
    },
    /** Whoever leaves is asked by no later round; in those that are launched their place stays. */
    async removePeople(ids: readonly string[]): Promise<number> {
      let removed = 0;
      for (const some of pages(ids))
        removed += (await people.deleteMany({ _id: { $in: some } })).deletedCount;
      return removed;
    },
    /** The round of an invitation; null for a code of nobody. */
    async roundOf(codeHash: string): Promise<string | null> {
      return (await codes.findById(codeHash).lean<CodeDocument>().exec())?.round ?? null;
    },
    /** Notes of which round these invitations are. @throws Error when one of them is another round's. */
    async keepCodes(round: string, hashes: readonly string[]): Promise<void> {
      for (const some of pages(hashes)) {
        try {
          await codes.insertMany(
            some.map((_id) => ({ _id, round })),
            { ordered: false, lean: true },
          );
        } catch (error) {
          // A launch that is finished after a crash notes them again.
          if (!isDuplicateKey(error)) throw error;
          const elsewhere = await codes.countDocuments({ _id: { $in: some }, round: { $ne: round } });
          if (elsewhere > 0) throw new Error('an invitation code is another round’s', { cause: error });
        }
      }
    },
    /** How many of these codes are those of another round. */
    async codesElsewhere(round: string, hashes: readonly string[]): Promise<number> {
      let elsewhere = 0;
      for (const some of pages(hashes))
        elsewhere += await codes.countDocuments({ _id: { $in: some }, round: { $ne: round } });
      return elsewhere;
    },
    /** Those of these codes that are of this round, whether they still admit somebody or were given anew since. */
    async codesOf(round: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
      const found = new Set<string>();
      for (const some of pages(hashes))
        for (const { _id } of await codes
          .find({ _id: { $in: some }, round })
          .lean<CodeDocument[]>()
          .exec())
          found.add(_id);
      return found;
    },
    async forgetCodes(round: string): Promise<void> {
      await codes.deleteMany({ round });
    },
  };
}

export type CommunityStore = Awaited<ReturnType<typeof openCommunityStore>>;
