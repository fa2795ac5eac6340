import { bareSchema, type Database, isDuplicateKey } from '@miroir/database';
import type { BulletinKindName, OpenedBulletin } from '@miroir/exchange';
import { type Model, Schema } from 'mongoose';

/** A bulletin's place and, until it is replaced, what there is of it. */
export interface BulletinDocument {
  /** `<campaign>/<epoch>/<serial>`: no two bytes ever bear one place. */
  _id: string;
  campaign: string;
  epoch: number;
  serial: number;
  hash: string;
  round: string;
  kind: BulletinKindName;
  /** JSON of its header, which is in clear: the place that the next one follows. */
  header: string;
  /** The sealed bytes while it is closed; null from its opening on. */
  sealed: string | null;
  /** JSON of what it says once it is open; null before, and when a later one has replaced it. */
  content: string | null;
  /** The minute at which both sides opened it, milliseconds; null before. */
  opened: number | null;
}

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const bulletinSchema = new Schema<BulletinDocument>(
  {
    _id: text,
    campaign: text,
    epoch: number,
    serial: number,
    hash: text,
    round: text,
    kind: text,
    header: text,
    sealed: { type: String, default: null },
    content: { type: String, default: null },
    opened: { type: Number, default: null },
  },
  { ...bareSchema, collection: 'bulletins' },
);
bulletinSchema.index({ campaign: 1, epoch: 1, serial: 1 });

/**
 * Bulletins of every campaign, in the community's database of a box or a space. Each change is of one document, and on disk
 * when it is acknowledged: a process that is killed between two of them finds a closed bulletin or an open one.
 */
export async function openBulletinStore({ connection, compact }: Pick<Database, 'connection' | 'compact'>) {
  const bulletins: Model<BulletinDocument> =
    connection.models.Bulletin ?? connection.model<BulletinDocument>('Bulletin', bulletinSchema);
  await bulletins.createIndexes();
  return {
    /** Those of a campaign, in their order. */
    all: (campaign: string): Promise<BulletinDocument[]> =>
      bulletins.find({ campaign }).sort({ epoch: 1, serial: 1 }).lean<BulletinDocument[]>().exec(),
    /** Keeps a closed one; false when another has its place. */
    async add(bulletin: BulletinDocument): Promise<boolean> {
      try {
        await bulletins.insertMany([bulletin], { lean: true });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    /** In one step the closed bytes go and what they say is there. */
    async open({ _id }: Pick<BulletinDocument, '_id'>, { content, minute }: OpenedBulletin): Promise<void> {
      await bulletins.updateOne(
        { _id },
        { $set: { sealed: null, content: JSON.stringify(content), opened: minute } },
      );
    },
    /** What a later one has replaced: nothing of it is left but its place. */
    async replaced({ _id }: Pick<BulletinDocument, '_id'>): Promise<void> {
      await bulletins.updateOne({ _id }, { $set: { sealed: null, content: null } });
    },
    /** No byte of what was replaced is left in the files. */
    compact,
    /** What a round was told goes with it; the places stay, for what follows them. */
    async forgetRound(campaign: string, round: string): Promise<void> {
      await bulletins.updateMany({ campaign, round }, { $set: { sealed: null, content: null, opened: 0 } });
    },
    /** Every bulletin of a campaign goes, with the campaign's last round. */
    async forget(campaign: string): Promise<void> {
      await bulletins.deleteMany({ campaign });
    },
  };
}

export type BulletinStore = Awaited<ReturnType<typeof openBulletinStore>>;
