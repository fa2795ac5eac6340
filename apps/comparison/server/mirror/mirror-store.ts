import { type Connection, Schema } from 'mongoose';
import type { MirrorDraft } from '../../contract/mirror.ts';
import type { Place } from '../../contract/place.ts';

/** A draft, and how often it was written. */
export interface KeptMirror {
  readonly revision: number;
  readonly draft: MirrorDraft;
}

/** What leads chose for each round's mirror day. */
export interface MirrorStore {
  find(place: Place): Promise<KeptMirror>;
  /** Writes over the revision before; false where somebody else has written meanwhile. */
  replace(place: Place, mirror: KeptMirror): Promise<boolean>;
}

interface Document {
  _id: string;
  revision: number;
  value: string;
}

const plain = { versionKey: false, autoIndex: false, autoCreate: false } as const;

const nothing: KeptMirror = { revision: 0, draft: { rows: [], lead: { employees: {}, consumers: {} } } };

/** Gives the store over a database. */
export function createMirrorStore(connection: Connection): MirrorStore {
  const mirrors = connection.model<Document>(
    'Mirror',
    new Schema<Document>({ _id: String, revision: Number, value: String }, plain),
    'mirrors',
  );
  const idOf = ({ campaign, round }: Place) => `${campaign}/${round}`;
  return {
    async find(place) {
      const found = await mirrors.findById(idOf(place)).lean();
      return found === null ? nothing : { revision: found.revision, draft: JSON.parse(found.value) };
    },
    async replace(place, { revision, draft }) {
      const _id = idOf(place);
      const written = { revision, value: JSON.stringify(draft) };
      if (revision === 1) {
        const made = await mirrors.updateOne({ _id }, { $setOnInsert: written }, { upsert: true });
        return made.upsertedCount === 1;
      }
      return (await mirrors.updateOne({ _id, revision: revision - 1 }, { $set: written })).matchedCount === 1;
    },
  };
}
