import type { Database } from '@miroir/database';
import {
  type AnswerDocument,
  answerSchema,
  type LeaseDocument,
  leaseSchema,
  releaseSchema,
  type StagingDocument,
  stagingSchema,
} from '../box-documents.ts';
import { releaseLog } from './release-log.ts';
import { stagedAnswers } from './staged-answers.ts';
import { stagedMoves } from './staged-moves.ts';

const beforeRestore = 'before-restore';

/** What a restored box had published, kept for the comparison of what it publishes next. */
function publishedBefore({ connection }: Database) {
  const published = connection.collection<{ _id: string; sealed: string }>('published');
  return {
    async rememberPublished(sealed: string): Promise<void> {
      await published.updateOne({ _id: beforeRestore }, { $set: { sealed } }, { upsert: true });
    },
    async publishedBeforeRestore(): Promise<string | null> {
      return (await published.findOne({ _id: beforeRestore }))?.sealed ?? null;
    },
  };
}

/** After which release the files were last rewritten. */
function compactions({ connection }: Database) {
  const done = connection.collection<{ _id: string; serial: number }>('compactions');
  const last = 'last';
  return {
    /** Zero before the first. */
    async compactedSerial(): Promise<number> {
      return (await done.findOne({ _id: last }))?.serial ?? 0;
    },
    async noteCompacted(serial: number): Promise<void> {
      await done.updateOne({ _id: last }, { $set: { serial } }, { upsert: true });
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
  return {
    ...stagedAnswers(answers),
    ...stagedMoves(answers, staging),
    ...releaseLog(releases, leases),
    ...publishedBefore(database),
    ...compactions(database),
  };
}

export type ReleaseStore = Awaited<ReturnType<typeof openReleaseStore>>;
