import { type Database, isDuplicateKey } from '@miroir/database';

import type { Model } from 'mongoose';
import {
  type AnswerDocument,
  answerSchema,
  type CommittedRelease,
  type Entering,
  type LeaseDocument,
  leaseSchema,
  type ReleaseDocument,
  releaseSchema,
} from '../box-documents.ts';

/** One person to be staged or finalised. */
export interface StagedAnswer {
  readonly id: string;
  readonly entering: Entering;
}

type Committed = Extract<ReleaseDocument, { state: 'committed' }>;
const leaseId = 'release';

/** Documents a batch: large enough to be fast, small enough that people's requests pass in between. */
export const batchSize = 500;

/** What a release reads and writes of people's documents, in batches. */
function stagedAnswers(answers: Model<AnswerDocument>) {
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

  return {
    pending: () => pages({ pending: 1 }),
    async hasPending(): Promise<boolean> {
      return (await answers.find({ pending: 1 }, { _id: 1 }).limit(1).lean().exec()).length > 0;
    },
    staged: () => pages({ 'entering.attempt': { $exists: true } }),
    all: () => pages({}),
    /** Writes what would be published beside what is. Returns how many were free to be staged. */
    async stage(batch: readonly StagedAnswer[]): Promise<number> {
      const done = await answers.bulkWrite(
        batch.map(({ id, entering }) => ({
          // Only where nothing is staged: a process that lost its lease cannot overwrite the next one's work.
          updateOne: { filter: { _id: id, entering: { $exists: false } }, update: { $set: { entering } } },
        })),
        { ordered: false },
      );
      return done.matchedCount;
    },
    /** After the commit: what was staged becomes what is published. Doing it twice is doing it once. */
    async finalise(batch: readonly StagedAnswer[]): Promise<void> {
      const operations = batch.flatMap(({ id, entering }) => {
        const staged = { _id: id, 'entering.attempt': entering.attempt };
        const publish = { $set: { published: entering.value }, $unset: { entering: 1 } };
        const settle = { $set: { published: entering.value }, $unset: { entering: 1, pending: 1 } };
        const rest = { updateOne: { filter: staged, update: publish } };
        // Amended since it was staged: the first update finds nothing and the sheet stays pending.
        const current = { ...staged, digest: entering.digest };
        return entering.complete ? [{ updateOne: { filter: current, update: settle } }, rest] : [rest];
      });
      if (operations.length > 0) await answers.bulkWrite(operations, { ordered: true });
    },
    /** Forgets what an uncommitted attempt staged. */
    async discard(ids: readonly string[], attempt: string): Promise<void> {
      await answers.updateMany(
        { _id: { $in: [...ids] }, 'entering.attempt': attempt },
        { $unset: { entering: 1 } },
      );
    },
    /** Marks as settled people in whom nothing remained to publish. */
    async settle(batch: readonly { id: string; digest: string }[]): Promise<void> {
      const operations = batch.map(({ id, digest }) => ({
        updateOne: {
          filter: { _id: id, digest, entering: { $exists: false } },
          update: { $unset: { pending: 1 } },
        },
      }));
      if (operations.length > 0) await answers.bulkWrite(operations, { ordered: false });
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
  await answers.createIndexes();
  await releases.createIndexes();
  await leases.createIndexes();
  return { ...stagedAnswers(answers), ...releaseLog(releases, leases) };
}

export type ReleaseStore = Awaited<ReturnType<typeof openReleaseStore>>;
