import { audienceNamesIn } from '@miroir/campaign';
import { type Connection, Schema } from 'mongoose';
import type { Pair } from '../../contract/figure.ts';
import type { FrozenReading, ReadingLocale, ReadingNote } from '../../contract/readings.ts';
import type { SideData } from '../collect/side-data.ts';

/** A reading as it is kept: in every language, so that no later wording of the campaign reaches it. */
export type FrozenWords = Readonly<Record<ReadingLocale, FrozenReading>>;

/** The heartbeats of both sides that participation was told from. */
export type Heartbeats = Pair<Pick<SideData, 'roll' | 'box'>>;

/** A reading of the store. Its value is written once and never changed; notes are only ever added. */
export interface StoredReading {
  readonly _id: string;
  readonly madeAt: number;
  readonly value: FrozenWords;
  /** Null where no figure of it rests on a heartbeat. */
  readonly heartbeats: Heartbeats | null;
  readonly notes: readonly ReadingNote[];
}

/** Readings that were shared together: a copy, which nothing done to the readings later reaches. */
export interface StoredReport {
  readonly _id: string;
  readonly title: string;
  readonly madeAt: number;
  readonly madeBy: string;
  readonly readings: readonly StoredReading[];
}

/** What leads froze, and what of it they shared. */
export interface ReadingStore {
  /** The newest first. */
  list(): Promise<StoredReading[]>;
  find(id: string): Promise<StoredReading | null>;
  add(reading: Omit<StoredReading, 'notes'>): Promise<void>;
  /** Whether there is such a reading. */
  annotate(id: string, note: ReadingNote & { readonly _id: string }): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  addReport(report: StoredReport): Promise<void>;
  report(id: string): Promise<StoredReport | null>;
}

/** Values hold keys with dots and slashes, and are never searched: they are kept as their text. */
interface Document {
  _id: string;
  madeAt: number;
  value: string;
  heartbeats: string;
}

/** A document of its own, so that two people who write at once lose nothing. */
interface NoteDocument extends ReadingNote {
  _id: string;
  /** Id of the reading. */
  reading: string;
}

interface ReportDocument {
  _id: string;
  value: string;
}

const plain = { versionKey: false, autoIndex: false, autoCreate: false } as const;

/** What was frozen before campaigns named their sides: they had the names that are shipped. */
function withNames(value: FrozenWords): FrozenWords {
  const entries = Object.entries(value).map(([locale, reading]) => {
    const { names = audienceNamesIn(undefined, locale) } = reading.setting;
    return [locale, { ...reading, setting: { ...reading.setting, names } }];
  });
  return Object.fromEntries(entries);
}

/** Gives the store over a database. */
export function createReadingStore(connection: Connection): ReadingStore {
  const readings = connection.model<Document>(
    'Reading',
    new Schema<Document>({ _id: String, madeAt: Number, value: String, heartbeats: String }, plain),
    'findings',
  );
  const notes = connection.model<NoteDocument>(
    'ReadingNote',
    new Schema<NoteDocument>({ _id: String, reading: String, text: String, by: String, at: Number }, plain),
    'readingNotes',
  );
  const reports = connection.model<ReportDocument>(
    'SharedReport',
    new Schema<ReportDocument>({ _id: String, value: String }, plain),
    'sharedFindings',
  );
  const notesOf = async (reading: string): Promise<ReadingNote[]> =>
    (await notes.find({ reading }).sort({ at: 1 }).lean()).map(({ text, by, at }) => ({ text, by, at }));
  const opened = async ({ value, heartbeats, ...own }: Document): Promise<StoredReading> => ({
    ...own,
    value: withNames(JSON.parse(value)),
    heartbeats: JSON.parse(heartbeats),
    notes: await notesOf(own._id),
  });
  return {
    async list() {
      return Promise.all((await readings.find().sort({ madeAt: -1 }).lean()).map(opened));
    },
    async find(id) {
      const found = await readings.findById(id).lean();
      return found && opened(found);
    },
    async add({ value, heartbeats, ...own }) {
      await readings.create({
        ...own,
        value: JSON.stringify(value),
        heartbeats: JSON.stringify(heartbeats),
      });
    },
    async annotate(reading, added) {
      if ((await readings.findById(reading).lean()) === null) return false;
      await notes.create({ ...added, reading });
      return true;
    },
    async remove(id) {
      await notes.deleteMany({ reading: id });
      return (await readings.deleteOne({ _id: id })).deletedCount === 1;
    },
    async addReport({ _id, ...value }) {
      await reports.create({ _id, value: JSON.stringify(value) });
    },
    async report(id) {
      const found = await reports.findById(id).lean();
      if (found === null) return null;
      const report: Omit<StoredReport, '_id'> = JSON.parse(found.value);
      const readings = report.readings.map((reading) => ({ ...reading, value: withNames(reading.value) }));
      return { _id: id, ...report, readings };
    },
  };
}
