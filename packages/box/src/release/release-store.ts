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
