import { type Connection, Schema } from 'mongoose';
import { type BulletinEvent, type EventProgress, type SealedEvent, untold } from './bulletin-event.ts';

interface Document {
  /** `<campaign>/<serial>`. */
  _id: string;
  campaign: string;
  serial: number;
  /** JSON. */
  value: string;
}

/** What was sealed, and what became of it: two documents each, since one is long and the other changes. */
export interface EventStore {
  /** Campaigns with bulletins. */
  campaigns(): Promise<readonly string[]>;
  /** A campaign's, in their order. */
  of(campaign: string): Promise<readonly BulletinEvent[]>;
  /** On disk before it is pushed to anybody. */
  add(sealed: SealedEvent): Promise<void>;
  note(sealed: Pick<SealedEvent, 'campaign' | 'serial'>, progress: EventProgress): Promise<void>;
}

const plain = { versionKey: false, autoIndex: false, autoCreate: false } as const;
const idOf = ({ campaign, serial }: Pick<SealedEvent, 'campaign' | 'serial'>) => `${campaign}/${serial}`;

/** Gives the store over a database. What is sealed is kept for good: portals that were restored are sent it again. */
export async function createEventStore(connection: Connection): Promise<EventStore> {
  const schema = new Schema<Document>(
    { _id: String, campaign: String, serial: Number, value: String },
    plain,
  );
  schema.index({ campaign: 1, serial: 1 });
  const sealed = connection.model<Document>('SealedBulletin', schema, 'bulletins');
  const states = connection.model<Document>('BulletinProgress', schema, 'bulletinProgress');
  await sealed.createIndexes();
  await states.createIndexes();
  return {
    async campaigns() {
      const found = await sealed.find({}, { campaign: 1 }).lean<Document[]>();
      return [...new Set(found.map(({ campaign }) => campaign))].sort();
    },
    async of(campaign) {
      const found = await sealed.find({ campaign }).sort({ serial: 1 }).lean<Document[]>();
      const known = await states.find({ campaign }).lean<Document[]>();
      const progress = new Map(known.map(({ serial, value }) => [serial, value]));
      return found.map(({ serial, value }) => {
        const event = JSON.parse(value) as SealedEvent;
        const told = progress.get(serial);
        return {
          sealed: event,
          progress: { ...untold(event), ...(told === undefined ? {} : JSON.parse(told)) },
        };
      });
    },
    async add(event) {
      const { campaign, serial } = event;
      await sealed.insertMany([{ _id: idOf(event), campaign, serial, value: JSON.stringify(event) }], {
        lean: true,
      });
    },
    async note(event, progress) {
      const { campaign, serial } = event;
      await states.updateOne(
        { _id: idOf(event) },
        { $set: { campaign, serial, value: JSON.stringify(progress) } },
        { upsert: true },
      );
    },
  };
}
