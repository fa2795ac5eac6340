import type { Random } from '@miroir/basics';
import type { Database } from '@miroir/database';
import { type ContributionDocument, contributionSchema } from '../documents/contribution.ts';
import { daySchema, type EditionDocument, editionSchema, type Track } from '../documents/edition.ts';
import { openCollection } from './open-collection.ts';

/** What may change of a published contribution; undefined leaves a field out. */
export type ContributionChange = Partial<
  Pick<
    ContributionDocument,
    | 'words'
    | 'theme'
    | 'state'
    | 'owner'
    | 'persona'
    | 'erased'
    | 'revised'
    | 'quotable'
    | 'hidden'
    | 'asked'
    | 'asks'
    | 'cleared'
    | 'joined'
    | 'moved'
    | 'pinned'
    | 'closed'
  >
>;

/** Documents in one command of an edition. */
const together = 200;

/** An update must leave something out, or not say so. */
const without = (fields: readonly string[]) =>
  fields.length === 0 ? {} : { $unset: Object.fromEntries(fields.map((field) => [field, 1])) };

/** Of other words nobody has said yet that they hold no name. */
const updateOf = (set: ContributionChange, unset: readonly string[]) => ({
  ...(Object.keys(set).length === 0 ? {} : { $set: set }),
  ...without(set.words === undefined ? unset : [...unset, 'cleared']),
});

/** What is published. What it acknowledges is on disk. */
export async function openContributionStore(database: Database) {
  const contributions = await openCollection<ContributionDocument>(
    database,
    'Contribution',
    contributionSchema,
  );
  const editions = await openCollection<EditionDocument>(database, 'Edition', editionSchema);
  const days = await openCollection(database, 'Day', daySchema);
  const { model, raw } = contributions;
  const published = { edition: { $exists: false } };
  return {
    insert: contributions.insert,
    find: (id: string): Promise<ContributionDocument | null> =>
      raw.findOne<ContributionDocument>({ _id: id, ...published }),
    async findMany(ids: readonly string[]): Promise<Map<string, ContributionDocument>> {
      if (ids.length === 0) return new Map();
      const found = await raw.find<ContributionDocument>({ _id: { $in: [...ids] } }).toArray();
      return new Map(found.filter(({ edition }) => edition === undefined).map((each) => [each._id, each]));
    },
    /** Every one that is published, hidden and withdrawn ones too. */
    all: (): AsyncIterable<ContributionDocument> =>
      raw.find<ContributionDocument>(published, { batchSize: 500 }),
    /** Published ideas whose authors allow that the other side reads them. */
    offered: (): AsyncIterable<ContributionDocument> =>
      raw.find<ContributionDocument>(
        { ...published, kind: 'idea', state: 'published', quotable: true },
        { batchSize: 500 },
      ),
    /** Changes one, when it is in one of these states. */
    async change(
      id: string,
      states: readonly ContributionDocument['state'][],
      { set, unset = [] }: { readonly set: ContributionChange; readonly unset?: readonly string[] },
    ): Promise<boolean> {
      const done = await model.updateOne(
        { _id: id, ...published, state: { $in: [...states] } },
        updateOf(set, unset),
      );
      return done.matchedCount === 1;
    },
    /** Puts everything that was written on an idea in another theme. @returns it */
    async moveThread(idea: string, theme: string): Promise<ContributionDocument[]> {
      await model.updateMany({ on: idea }, { $set: { theme } });
      return raw.find<ContributionDocument>({ on: idea, ...published }).toArray();
    },
    /** Puts an edition's texts where they will be published; again, if a process died meanwhile. */
    async stage(texts: readonly ContributionDocument[]): Promise<void> {
      for (let from = 0; from < texts.length; from += together) {
        const some = texts.slice(from, from + together);
        await model.deleteMany({ _id: { $in: some.map(({ _id }) => _id) }, edition: { $exists: true } });
        await model.insertMany(some, { ordered: true, lean: true });
      }
    },
    /** What a killed edition left: staged, and never committed. */
    async unstage(committed: ReadonlySet<string>): Promise<void> {
      const left = await model
        .find({ edition: { $exists: true } }, { edition: 1 })
        .lean()
        .exec();
      const lost = left.filter(({ edition }) => !committed.has(edition ?? '')).map(({ _id }) => _id);
      if (lost.length > 0) await model.deleteMany({ _id: { $in: lost }, edition: { $exists: true } });
    },
    /** The texts of a committed edition, then without a trace of which one it was. */
    staged: (edition: string): Promise<ContributionDocument[]> =>
      raw.find<ContributionDocument>({ edition }).toArray(),
    async settle(edition: string): Promise<void> {
      await model.updateMany({ edition }, { $unset: { edition: 1 } });
    },
    async editionOf(track: Track): Promise<EditionDocument> {
      const found = await editions.model.findById(track).lean<EditionDocument>().exec();
      return found ?? { _id: track, serial: 0, set: 1, committed: '', at: 0 };
    },
    /** One document: the commit point of an edition. */
    async putEdition({ _id, ...edition }: EditionDocument): Promise<void> {
      await editions.model.updateOne({ _id }, { $set: edition }, { upsert: true });
    },
    /** The whole file: what people are called and who holds a credential lie in it too. */
    compact: () => database.compact(),
    /** The key of a day's order, drawn when it is first needed. */
    async dayKey(day: string, random: Random): Promise<Buffer> {
      const key = Buffer.from(random.bytes(32)).toString('base64url');
      await days.insert({ _id: day, key });
      const found = await days.model.findById(day).lean<{ key: string }>().exec();
      return Buffer.from(found?.key ?? key, 'base64url');
    },
  };
}

export type ContributionStore = Awaited<ReturnType<typeof openContributionStore>>;
