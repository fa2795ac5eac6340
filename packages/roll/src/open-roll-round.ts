import { admissionOf } from '@miroir/basics';
import { loadSigningKey, type SigningKey } from '@miroir/credential/server';
import { loadSealKey } from '@miroir/exchange';
import {
  countedByDay,
  heartbeatEvery,
  heartbeatSealer,
  isFinalAt,
  openCounterStore,
  openHeartbeatStore,
  type PortalConfig,
  type PortalFile,
  PortalRefused,
  type RoundDeps,
  type RoundParts,
  releaseDueAt,
} from '@miroir/portal';
import { rollHeartbeat } from './roll-heartbeat.ts';
import { createRollRouter } from './roll-router.ts';
import { type RollSecrets, readRollSecrets } from './roll-secrets.ts';
import { createRollService } from './roll-service.ts';
import { openRollStore, type RollStore } from './roll-store.ts';
import { openSpaceMarks } from './space-marks.ts';
import { spentProofs } from './spent-proofs.ts';

const dayMs = 86_400_000;

/** One round of a roll: who may take part, and one blind signature each. */
export async function openRollRound(config: PortalConfig, deps: RoundDeps): Promise<RoundParts> {
  const { round, clock, random, database, community } = deps;
  const { file } = round;
  const secrets = await readRollSecrets(config.folder, round);
  const store = await openRollStore(database);
  const cohorts = file.cohorts.map(({ id }) => id);
  const { timeZone } = file.questionnaire.schedule;
  const countIssued = async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      await Promise.all(cohorts.map(async (cohort) => [cohort, await store.countIssued(cohort)] as const)),
    );
  const counters = openCounterStore(database);
  const moving = { store: counters, timeZone, clock, everySeconds: heartbeatEvery(file) };
  const opened = countedByDay({ ...moving, name: 'opened', count: countIssued, byCohort: true });
  const replaced = countedByDay({
    ...moving,
    name: 'replaced',
    byCohort: false,
    count: async () => ({ audience: await store.countReplacements() }),
  });
  const headcounts = headcountsOf(store, file);
  const signingKeys = signingKeysOf(secrets, file);
  const service = createRollService({
    file,
    admission: admissionOf(file.cohorts),
    store,
    marks: await openSpaceMarks(community),
    opened: opened.total,
    signingKeys,
    sessionKey: secrets.sessionKey,
    challengeKey: random.bytes(32),
    spent: spentProofs(clock),
    random,
    clock,
  });
  const heartbeat = heartbeatSealer({
    file,
    store: openHeartbeatStore(community, round.name),
    key: loadSealKey(config.sealKey),
    clock,
    body: rollHeartbeat({ series: opened.series, headcounts, replacements: replaced.total }),
  });
  const compacted = compactor(file, deps);
  return {
    router: createRollRouter(service),
    async tick() {
      await opened.tick();
      await replaced.tick();
      await compacted.tick();
      await heartbeat.tick();
    },
    // From the close on nobody comes: once the files are rewritten after it, nothing changes them.
    isSettled: async () => compacted.isDone(),
    // Between two midnights nothing is written of who came.
    stop: async () => {},
  };
}

/** By id. @throws PortalRefused when a file holds another key than it is named after, such as another round's. */
function signingKeysOf(
  { credentialKeys }: RollSecrets,
  { cohorts, spaceKeyId }: PortalFile,
): Map<string, SigningKey> {
  const keys = new Map(credentialKeys.map(loadSigningKey).map((key) => [String(key.id), key]));
  if (!keys.has(spaceKeyId))
    throw new PortalRefused('The signing key of the space is another key than its file is named after.');
  for (const { id, keyIds } of cohorts) {
    if (keys.has(keyIds.answer) && keys.has(keyIds.replacement)) continue;
    throw new PortalRefused(`A signing key of cohort “${id}” is another key than its file is named after.`);
  }
  return keys;
}

/** Between two attempts on a full disk, in milliseconds. */
const retryMs = 60_000;

/**
 * Compacts with the box's releases, and daily: the pages of the file keep no order of visits. Where there is no room for
 * the copy, it is tried again every minute, and holds nothing else up.
 */
function compactor(file: PortalFile, { clock, database, logger }: RoundDeps) {
  let due = 0;
  /** Whether they were rewritten after the close. */
  let done = false;
  return {
    isDone: () => done,
    async tick(): Promise<void> {
      const now = clock.now();
      if (now < due) return;
      try {
        await database.compact();
      } catch (error) {
        due = now + retryMs;
        const name = error instanceof Error ? error.name : 'unknown';
        logger.error({ name }, 'the files still keep the order of visits: they could not be rewritten');
        return;
      }
      done = isFinalAt(file, now);
      const next = releaseDueAt(file, { releasedAt: now, final: done });
      due = Math.min(next ?? Number.POSITIVE_INFINITY, now + dayMs);
    },
  };
}

/** People on the roll now, by cohort; null behind an open link. */
function headcountsOf(
  store: RollStore,
  { cohorts }: PortalFile,
): () => Promise<Record<string, number> | null> {
  const admission = admissionOf(cohorts);
  return async () => {
    if (admission === 'open-link') return null;
    const counts: Record<string, number> = {};
    for (const { id } of cohorts) counts[id] = await store.countPeople(id);
    return counts;
  };
}
