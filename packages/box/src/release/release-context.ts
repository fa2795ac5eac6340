import type { Clock, Random } from '@miroir/basics';
import type { Database } from '@miroir/database';
import { loadSealKey } from '@miroir/exchange';
import type { ReleaseRule } from '@miroir/insight';
import type { PortalFile } from '@miroir/portal';
import { createLexiconEngine } from '@miroir/sentiment';
import { openReleaseStore } from './release-store.ts';
import type { ReleaseContext } from './run-release.ts';
import { releaseSealer } from './seal-release.ts';

/** The rule frozen at launch. */
export function releaseRule(file: PortalFile): ReleaseRule {
  const { questionnaire, cohorts } = file;
  return {
    questionnaire,
    k: questionnaire.privacy.k,
    commentsK: questionnaire.privacy.comments,
    cohorts: cohorts.map(({ id, headcount }) => ({ id, headcount })),
    openLink: cohorts.some(({ headcount }) => headcount === null),
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
