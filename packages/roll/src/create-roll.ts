import { admissionOf } from '@miroir/basics';
import { loadSigningKey } from '@miroir/credential/server';
import { loadSealKey } from '@miroir/exchange';
import { openSpeech } from '@miroir/locales/server';
import {
  countedByDay,
  heartbeatEvery,
  heartbeatSealer,
  isFinalAt,
  mountTrpc,
  openCounterStore,
  openHeartbeatStore,
  type PortalConfig,
  type PortalDeps,
  type PortalFile,
  type PortalProfile,
  type RoleParts,
  releaseDueAt,
} from '@miroir/portal';
import { openCardStore } from './card-store.ts';
import { guessBrake } from './guess-brake.ts';
import { rollHeartbeat } from './roll-heartbeat.ts';
import { createRollRouter } from './roll-router.ts';
import { readRollSecrets } from './roll-secrets.ts';
import { createRollService } from './roll-service.ts';
import { openRollStore, type RollStore } from './roll-store.ts';
import { spentProofs } from './spent-proofs.ts';

const dayMs = 86_400_000;

/** The roll's composition: who may take part, and one blind signature each. */
export async function createRoll(
  profile: PortalProfile,
  config: PortalConfig,
  deps: PortalDeps,
): Promise<RoleParts> {
  const { file } = config;
  const secrets = await readRollSecrets(config);
  const { clock, random, database } = deps;
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
  const signingKeys = new Map(secrets.credentialKeys.map(loadSigningKey).map((key) => [String(key.id), key]));
  const service = createRollService({
    file,
    admission: profile.admission,
    store,
    cards: openCardStore(database),
    brake: guessBrake(clock),
    opened: opened.total,
    signingKeys,
    sessionKey: secrets.sessionKey,
    challengeKey: random.bytes(32),
    spent: spentProofs(clock),
    random,
    clock,
  });
  const speech = await openSpeech(deps.languages, file.questionnaire.locales);
  const heartbeat = heartbeatSealer({
    file,
    store: openHeartbeatStore(database),
    key: loadSealKey(config.sealKey),
    clock,
    body: rollHeartbeat({ series: opened.series, headcounts, replacements: replaced.total }),
  });
  const compacted = compactor(file, deps);
  return {
    keyList: null,
    desk: null,
    mount: (app) =>
      mountTrpc(app, createRollRouter(service), {
        defaultLocale: file.questionnaire.locales[0] ?? 'fr',
        speech,
        logger: deps.logger,
      }),
    // The roll has no answers, hence no snapshots.
    snapshotsAfter: async () => [],
    calibration: async () => null,
    latestHeartbeat: heartbeat.latest,
    async tick() {
      await opened.tick();
      await replaced.tick();
      await compacted();
      await heartbeat.tick();
    },
    // Between two midnights nothing is written of who came.
    stop: async () => {},
  };
}

/** Between two attempts on a full disk, in milliseconds. */
const retryMs = 60_000;

/**
 * Compacts with the box's releases, and daily: the pages of the file keep no order of visits. Where there is no room for
 * the copy, it is tried again every minute, and holds nothing else up.
 */
function compactor(file: PortalFile, { clock, database, logger }: PortalDeps): () => Promise<void> {
  let [due, schedule] = [0, file.questionnaire];
  return async () => {
    const now = clock.now();
    // A close that has moved: by the release that it brings, and no later.
    if (file.questionnaire !== schedule) [due, schedule] = [0, file.questionnaire];
    if (now < due) return;
    try {
      await database.compact();
    } catch (error) {
      due = now + retryMs;
      const name = error instanceof Error ? error.name : 'unknown';
      logger.error({ name }, 'the files still keep the order of visits: they could not be rewritten');
      return;
    }
    const next = releaseDueAt(file, { releasedAt: now, final: isFinalAt(file, now) });
    due = Math.min(next ?? Number.POSITIVE_INFINITY, now + dayMs);
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
