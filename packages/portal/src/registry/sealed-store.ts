import { type Database, isDuplicateKey } from '@miroir/database';
import { type Model, Schema } from 'mongoose';

/** One sealed snapshot, as it left for the comparison and will always be served. */
export interface SnapshotDocument {
  /** `<round's name>/<epoch>/<serial>`: no two bytes ever bear one place. */
  _id: string;
  /** The round's name. */
  round: string;
  epoch: number;
  serial: number;
  sealed: string;
}

const snapshotSchema = new Schema<SnapshotDocument>(
  {
    _id: { type: String, required: true },
    round: { type: String, required: true },
    epoch: { type: Number, required: true },
    serial: { type: Number, required: true },
    sealed: { type: String, required: true },
  },
  { versionKey: false, timestamps: false, autoIndex: false, autoCreate: false, collection: 'snapshots' },
);
snapshotSchema.index({ round: 1, epoch: 1, serial: 1 });

/** A place in the chain of a round. */
type Place = Pick<SnapshotDocument, 'epoch' | 'serial'>;

/**
 * Sealed snapshots of every round, and of every campaign's space, in the community's database: they are served while
 * their round is at rest, and a box's stay when it is erased.
 */
export async function openSealedStore({ connection }: Database) {
  const snapshots: Model<SnapshotDocument> =
    connection.models.Snapshot ?? connection.model<SnapshotDocument>('Snapshot', snapshotSchema);
  await snapshots.createIndexes();
  return {
    /** Takes a chain away, for good: a space's goes with all that was built there. */
    async forget(round: string): Promise<void> {
      await snapshots.deleteMany({ round });
    },
    /** Keeps what a round has committed; the bytes that came first to a place are the ones that stay. */
    async keep(round: string, { epoch, serial, sealed }: Place & { sealed: string }): Promise<void> {
      try {
        await snapshots.insertMany([{ _id: `${round}/${epoch}/${serial}`, round, epoch, serial, sealed }], {
          lean: true,
        });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },
    /** The last place kept of an epoch of a round; serial 0 before the first. */
    async lastSerial(round: string, epoch: number): Promise<number> {
      const [found] = await snapshots
        .find({ round, epoch }, { serial: 1 })
        .sort({ serial: -1 })
        .limit(1)
        .lean<Place[]>()
        .exec();
      return found?.serial ?? 0;
    },
    /** What was sealed after a place, across epochs, in order. */
    async after(round: string, place: Place | null, limit: number): Promise<string[]> {
      const sealed: string[] = [];
      const epochs = await snapshots
        .find({ round }, { epoch: 1 })
        .sort({ epoch: -1 })
        .limit(1)
        .lean<Place[]>()
        .exec();
      const last = epochs[0]?.epoch ?? 0;
      for (let epoch = place?.epoch ?? 1; epoch <= last && sealed.length < limit; epoch += 1) {
        const serial = epoch === place?.epoch ? place.serial : 0;
        const found = await snapshots
          .find({ round, epoch, serial: { $gt: serial } })
          .sort({ serial: 1 })
          .limit(limit - sealed.length)
          .lean<SnapshotDocument[]>()
          .exec();
        sealed.push(...found.map((each) => each.sealed));
      }
      return sealed;
    },
  };
}

export type SealedStore = Awaited<ReturnType<typeof openSealedStore>>;
