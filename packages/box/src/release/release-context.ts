import { type Clock, type Random, sameEngine } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import type { Database } from '@miroir/database';
import { loadSealKey } from '@miroir/exchange';
import type { ReleaseRule } from '@miroir/insight';
import { type EffectiveFile, type PortalFile, PortalRefused } from '@miroir/portal';
import type { SentimentEngine } from '@miroir/sentiment';
import type { ReleaseDraft } from './release-draft.ts';
import { openReleaseStore, type ReleaseStore } from './release-store.ts';
import { releaseSealer } from './seal-release.ts';

/** Everything a release is prepared from; the same in the server and in the command line. */
export interface ReleaseContext {
  readonly store: ReleaseStore;
  readonly rule: ReleaseRule;
  readonly questionnaire: Questionnaire;
  /** The one that was frozen at launch. */
  readonly engine: SentimentEngine;
  readonly epoch: number;
  readonly clock: Clock;
  readonly random: Random;
  /** Whether the box is closed at an instant (ms), asked under the lease: a close may have moved until then. */
  readonly isClosed: (now: number) => Promise<boolean>;
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

/**
 * Puts together what a release needs, for the server's schedule and for the command line alike.
 * @throws PortalRefused when the engine is not the one that was frozen at launch.
 */
export async function createReleaseContext(parts: {
  readonly file: EffectiveFile;
  readonly database: Database;
  readonly engine: SentimentEngine;
  /** PKCS #8 PEM of the box's seal. */
  readonly sealKey: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly isClosed: ReleaseContext['isClosed'];
  /** Nothing of the round is read any more, so that any engine will do. */
  readonly settled?: boolean;
}): Promise<ReleaseContext> {
  const { file, database, engine, clock, random } = parts;
  if (parts.settled !== true) mustBeLaunched(engine, file);
  const rule = releaseRule(file);
  return {
    store: await openReleaseStore(database),
    rule,
    questionnaire: file.questionnaire,
    engine,
    epoch: file.epoch,
    clock,
    random,
    isClosed: parts.isClosed,
    seal: releaseSealer({ file, rule, key: loadSealKey(parts.sealKey) }),
    compact: () => database.compact(),
  };
}

/** One round is read by one engine: the tones of two, added up, would be those of neither. */
function mustBeLaunched(engine: SentimentEngine, file: PortalFile): void {
  if (sameEngine(engine, file.engine)) return;
  const [launched, given] = [file.engine, engine].map(({ name, version }) => `“${name} ${version}”`);
  throw new PortalRefused(
    `This round was launched with the sentiment engine ${launched}, and what has entered was read by it; this program brings ${given}. Run the version of Miroir that launched the round until its last release.`,
  );
}
