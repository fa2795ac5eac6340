import { createClusteredCollection, type Database } from '@miroir/database';
import type { GivenLabel } from '@miroir/desk';
import { Schema } from 'mongoose';

/** What readers said of one comment. Its name is a hash: it stands where nothing tells when the comment was read. */
export interface LabelDocument {
  _id: string;
  /** `c:<question>` or `q:<question>`. */
  part: string;
  /** The first reader's label first: of the two, that one counts. */
  given: GivenLabel[];
}

const collection = 'labels';

const labelSchema = new Schema<LabelDocument>(
  {
    _id: { type: String, required: true },
    part: { type: String, required: true },
    given: [new Schema<GivenLabel>({ by: Number, label: String }, { _id: false, id: false })],
  },
  { versionKey: false, timestamps: false, autoIndex: false, autoCreate: false, collection },
);

/** The labels of a box. What it acknowledges is on disk. */
export async function openLabelStore(database: Database) {
  await createClusteredCollection(database, collection);
  const labels = database.connection.model<LabelDocument>('Label', labelSchema);
  return {
    all: (): Promise<LabelDocument[]> => labels.find({}).lean<LabelDocument[]>().exec(),
    async any(): Promise<boolean> {
      return (await labels.findOne({}, { _id: 1 }).lean().exec()) !== null;
    },
    /** Adds a reader's label, or changes theirs. */
    async put(name: string, part: string, given: readonly GivenLabel[]): Promise<void> {
      await labels.updateOne({ _id: name }, { $set: { part, given: [...given] } }, { upsert: true });
    },
    async erase(names: readonly string[]): Promise<void> {
      if (names.length > 0) await labels.deleteMany({ _id: { $in: [...names] } });
    },
  };
}

export type LabelStore = Awaited<ReturnType<typeof openLabelStore>>;
