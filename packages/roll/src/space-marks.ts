import { createHash } from 'node:crypto';
import { bareSchema, type Database, isDuplicateKey } from '@miroir/database';
import { type Model, Schema } from 'mongoose';
import type { PersonDocument } from './person-document.ts';
import { personId } from './person-key.ts';

/**
 * Somebody had the credential of a campaign's space signed. `_id` is a hash over the person and the campaign, so that
 * reissued codes, replacements and later rounds find it again; there is no date.
 */
export interface SpaceMark {
  _id: string;
  campaign: string;
  /** base64url SHA-256 of the blinded bytes that were signed. */
  issued: string;
}

/** Where they lie: a dump shows them by fifties. */
export const spaceMarkCollection = 'space_marks';

const markSchema = new Schema<SpaceMark>(
  {
    _id: { type: String, required: true },
    campaign: { type: String, required: true },
    issued: { type: String, required: true },
  },
  { ...bareSchema, collection: spaceMarkCollection },
);
markSchema.index({ campaign: 1 });

/** There since a restore: who had the credential after the dump is not known. */
const doubtSchema = new Schema<{ _id: string }>(
  { _id: { type: String, required: true } },
  { ...bareSchema, collection: 'space_doubts' },
);
const doubt = 'restored';

/**
 * A person's name among the marks of a campaign: of somebody invited by their reference, which later rounds know too;
 * of an admission by an open link by itself, since nothing tells that two of them are one person.
 */
export function spaceMarkId(campaign: string, { _id, ref }: Pick<PersonDocument, '_id' | 'ref'>): string {
  const person = ref === undefined ? ['admission', _id] : ['person', personId(ref)];
  return createHash('sha256')
    .update(`miroir/space-mark/v1 ${JSON.stringify([campaign, ...person])}`)
    .digest('base64url');
}

/** Who had the credential of a campaign's space, in the community's database: it is no single round's. */
export async function openSpaceMarks({ connection }: Database) {
  const marks: Model<SpaceMark> =
    connection.models.SpaceMark ?? connection.model<SpaceMark>('SpaceMark', markSchema);
  const doubts: Model<{ _id: string }> =
    connection.models.SpaceDoubt ?? connection.model<{ _id: string }>('SpaceDoubt', doubtSchema);
  await marks.createIndexes();
  return {
    async has(id: string): Promise<boolean> {
      return (await marks.exists({ _id: id })) !== null;
    },
    /** Records, before anything is signed, which blinded bytes this person had signed: one writer wins. */
    async record(mark: SpaceMark): Promise<'recorded' | 'same' | 'other'> {
      try {
        await marks.insertMany([mark], { lean: true });
        return 'recorded';
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const kept = await marks.findById(mark._id).lean<SpaceMark>().exec();
      return kept?.issued === mark.issued ? 'same' : 'other';
    },
    all(): Promise<SpaceMark[]> {
      return marks.find({}).lean<SpaceMark[]>().exec();
    },
    async forget(campaign: string): Promise<void> {
      await marks.deleteMany({ campaign });
    },
    /** After a restore nobody new is signed for: whoever lacks a mark may have had theirs after the dump. */
    async distrust(): Promise<void> {
      await doubts.updateOne({ _id: doubt }, { $set: {} }, { upsert: true });
    },
    /** An operator accepts that some people may hold two. */
    async trust(): Promise<void> {
      await doubts.deleteOne({ _id: doubt });
    },
    async isDoubted(): Promise<boolean> {
      return (await doubts.exists({ _id: doubt })) !== null;
    },
  };
}

export type SpaceMarks = Awaited<ReturnType<typeof openSpaceMarks>>;
