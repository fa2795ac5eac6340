import type { Clock, Random } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import type { Database } from '@miroir/database';
import { loadSealKey } from '@miroir/exchange';
import type { ReleaseRule } from '@miroir/insight';
import type { PortalFile } from '@miroir/portal';
import { createLexiconEngine, type SentimentEngine } from '@miroir/sentiment';
import type { ReleaseDraft } from './release-draft.ts';
import { openReleaseStore, type ReleaseStore } from './release-store.ts';
import { releaseSealer } from './seal-release.ts';

/** Everything a release is prepared from; the same in the server and in the command line. */
export interface ReleaseContext {
  readonly store: ReleaseStore;
  readonly rule: ReleaseRule;
  readonly questionnaire: Questionnaire;
  readonly engine: SentimentEngine;
  readonly epoch: number;
  readonly clock: Clock;
  readonly random: Random;
  /** Builds and signs the snapshot of what is about to be committed. */
  readonly seal: (draft: ReleaseDraft) => Promise<{ sealed: string; head: string }>;
  /** Rewrites the file without traces of the order of arrival. */
  readonly compact: () => Promise<unknown>;
}

/** The rule frozen at launch. */
export function releaseRule(file: PortalFile): ReleaseRule {
  const { questionnaire, cohorts } = file;
  return {
    questionnaire,
    k: questionnaire.privacy.k,
    commentsK: questionnaire.privacy.comments,
    cohorts: cohorts.map(({ id, headcount }) => ({ id, headcount })),
  };
}

/** Puts together what a release needs, for the server's schedule and for the command line alike. */
export async function createReleaseContext(parts: {
  readonly file: PortalFile;
  readonly database: Database;
  /** PKCS #8 PEM of the box's seal. */
  readonly sealKey: string;
  readonly clock: Clock;
  readonly random: Random;
}): Promise<ReleaseContext> {
  const { file, database, clock, random } = parts;
  const rule = releaseRule(file);
  return {
    store: await openReleaseStore(database),
    rule,
    questionnaire: file.questionnaire,
    engine: createLexiconEngine(),
    epoch: file.epoch,
    clock,
    random,
    seal: releaseSealer({ file, rule, key: loadSealKey(parts.sealKey) }),
    compact: () => database.compact(),
  };
}
