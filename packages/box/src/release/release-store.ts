import { type Database, isDuplicateKey } from '@miroir/database';

import type { Model, mongo } from 'mongoose';
import {
  type AnswerDocument,
  answerSchema,
  type CommittedRelease,
  type Entering,
  type LeaseDocument,
  leaseSchema,
  type ReleaseDocument,
  releaseSchema,
  type StagingDocument,
  stagingSchema,
} from '../box-documents.ts';

type Committed = Extract<ReleaseDocument, { state: 'committed' }>;
const leaseId = 'release';

/** Documents a batch: large enough to be fast, small enough that people's requests pass in between. */
export const batchSize = 500;

/** What a release reads and writes of people's documents, in batches. */
function stagedAnswers(answers: Model<AnswerDocument>, staging: Model<StagingDocument>) {
  async function* pages(filter: Readonly<Record<string, 1 | object>>): AsyncGenerator<AnswerDocument[]> {
    let page: AnswerDocument[] = [];
    for await (const document of answers
      .find({ ...filter })
      .lean<AnswerDocument>()
      .cursor({ batchSize })) {
      page.push(document);
      if (page.length < batchSize) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  }

  /** Through the driver: what is written was parsed already, and casting it again costs more than writing it. */
  async function bulk(
    updates: readonly { filter: mongo.Filter<AnswerDocument>; update: mongo.UpdateFilter<AnswerDocument> }[],
  ): Promise<number> {
    if (updates.length === 0) return 0;
    // Mongoose types every collection's `_id` as an ObjectId; ours are strings.
    const documents = answers.collection as unknown as Pick<mongo.Collection<AnswerDocument>, 'bulkWrite'>;
    const done = await documents.bulkWrite(
      updates.map((updateOne) => ({ updateOne })),
      { ordered: false },
    );
    return done.matchedCount;
  }

  return {
    pending: () => pages({ pending: 1 }),
    countPending: (): Promise<number> => answers.countDocuments({ pending: 1 }).exec(),
    async hasPending(): Promise<boolean> {
      return (await answers.find({ pending: 1 }, { _id: 1 }).limit(1).lean().exec()).length > 0;
    },
    all: () => pages({}),
    /** Writes, apart from people's documents, what would be published of them. */
    async stage(attempt: string, index: number, entries: readonly Entering[]): Promise<void> {
      await staging.insertMany([{ _id: `${attempt}:${index}`, attempt, entries: [...entries] }], {
        lean: true,
      });
    },
    async *staged(): AsyncGenerator<StagingDocument> {
      for await (const chunk of staging.find({}).lean<StagingDocument>().cursor({ batchSize: 1 }))
        yield chunk;
    },
    /** After the commit: what was staged becomes what is published. Doing it twice, or too late, changes nothing. */
    async carryOver(entries: readonly Entering[]): Promise<void> {
      const marked = ({ id, from }: Entering) => ({ _id: id, mark: from ?? { $exists: false } });
      const settled = entries.filter(({ complete }) => complete);
      const done = await bulk(
        settled.map((entry) => ({
          // Amended since it was staged: another digest, so the sheet stays pending and comes next.
          filter: { ...marked(entry), digest: entry.digest },
          update: { $set: { published: entry.value, mark: entry.to }, $unset: { pending: 1 } },
        })),
      );
      if (done === entries.length) return;
      await bulk(
        entries.map((entry) => ({
          filter: marked(entry),
          update: { $set: { published: entry.value, mark: entry.to } },
        })),
      );
    },
    /** Forgets a batch: carried over, or never committed. */
    async unstage(id: string): Promise<void> {
      await staging.deleteOne({ _id: id });
    },
    /** Marks as settled people in whom nothing remained to publish. */
    async settle(batch: readonly { id: string; digest: string }[]): Promise<void> {
      await bulk(
        batch.map(({ id, digest }) => ({ filter: { _id: id, digest }, update: { $unset: { pending: 1 } } })),
      );
    },
  };
}

/** Leases, attempts and commits: the one document that makes a release true. */
function releaseLog(releases: Model<{ _id: string }>, leases: Model<LeaseDocument>) {
  return {
    /** Takes or renews the right to prepare a release. False while another process holds it. */
    async acquire(holder: string, now: number, until: number): Promise<boolean> {
      const own = await leases.updateOne({ _id: leaseId, holder }, { $set: { until } });
      if (own.matchedCount === 1) return true;
      const expired = await leases.updateOne(
        { _id: leaseId, until: { $lt: now } },
        { $set: { holder, until } },
      );
      if (expired.matchedCount === 1) return true;
      try {
        await leases.insertMany([{ _id: leaseId, holder, until }], { lean: true });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    async giveUp(holder: string): Promise<void> {
      await leases.deleteOne({ _id: leaseId, holder });
    },
    async last(): Promise<Committed | null> {
      const [found] = await releases
        .find({ serial: { $gt: 0 } })
        .sort({ serial: -1 })
        .limit(1)
        .lean<Committed[]>()
        .exec();
      return found ?? null;
    },
    /** Serial of the last committed release, 0 before the first: a cheap question, asked often. */
    async lastSerial(): Promise<number> {
      const [found] = await releases
        .find({ serial: { $gt: 0 } }, { serial: 1 })
        .sort({ serial: -1 })
        .limit(1)
        .lean<{ serial: number }[]>()
        .exec();
      return found?.serial ?? 0;
    },
    /** Sealed snapshots of one epoch after a serial, in order. */
    async sealedAfter(place: { epoch: number; serial: number }, limit: number): Promise<string[]> {
      const found = await releases
        .find({ epoch: place.epoch, serial: { $gt: place.serial } }, { sealed: 1, serial: 1 })
        .sort({ serial: 1 })
        .limit(limit)
        .lean<Committed[]>()
        .exec();
      return found.map(({ sealed }) => sealed);
    },
    async isCommitted(attempt: string): Promise<boolean> {
      return (await releases.countDocuments({ _id: attempt, state: 'committed' })) === 1;
    },
    /** Opens an attempt. Whatever another one staged without committing can never be committed any more. */
    async begin(attempt: string): Promise<void> {
      await releases.deleteMany({ state: 'staging' });
      await releases.insertMany([{ _id: attempt, state: 'staging' }], { lean: true });
    },
    /** The commit point: one document changes, all of the release is true. False when the attempt was ended by another. */
    async commit(attempt: string, release: CommittedRelease): Promise<boolean> {
      try {
        const done = await releases.updateOne(
          { _id: attempt, state: 'staging' },
          { $set: { state: 'committed', ...release } },
        );
        return done.matchedCount === 1;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
  };
}

/** The persistence of releases. Each method is one step at which a process may die; see `run-release.ts`. */
export async function openReleaseStore(database: Database) {
  const { connection } = database;
  const answers = connection.model<AnswerDocument>('Answer', answerSchema);
  const releases = connection.model<{ _id: string }>('Release', releaseSchema);
  const leases = connection.model<LeaseDocument>('Lease', leaseSchema);
  const staging = connection.model<StagingDocument>('Staging', stagingSchema);
  await answers.createIndexes();
  await releases.createIndexes();
  await leases.createIndexes();
  return { ...stagedAnswers(answers, staging), ...releaseLog(releases, leases) };
}

export type ReleaseStore = Awaited<ReturnType<typeof openReleaseStore>>;
