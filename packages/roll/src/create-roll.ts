import { loadSigningKey } from '@miroir/credential/server';
import { loadSealKey } from '@miroir/exchange';
import {
  countedByDay,
  heartbeatSealer,
  isFinalAt,
  mountTrpc,
  openCounterStore,
  openHeartbeatStore,
  type PortalConfig,
  type PortalDeps,
  type PortalProfile,
  type RoleParts,
  releaseDueAt,
} from '@miroir/portal';
import { rollHeartbeat } from './roll-heartbeat.ts';
import { createRollRouter } from './roll-router.ts';
import { readRollSecrets } from './roll-secrets.ts';
import { createRollService } from './roll-service.ts';
import { openRollStore } from './roll-store.ts';
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
  const issued = countedByDay({
    name: 'issued',
    store: openCounterStore(database),
    count: countIssued,
    timeZone,
    clock,
  });
  const signingKeys = new Map(secrets.credentialKeys.map(loadSigningKey).map((key) => [String(key.id), key]));
  const service = createRollService({
    file,
    admission: profile.admission,
    store,
    countIssued,
    signingKeys,
    sessionKey: secrets.sessionKey,
    challengeKey: random.bytes(32),
    spent: spentProofs(clock),
    random,
    clock,
  });
  const heartbeat = heartbeatSealer({
    file,
    store: openHeartbeatStore(database),
    key: loadSealKey(config.sealKey),
    clock,
    body: rollHeartbeat({ file, series: issued.series, countReplacements: store.countReplacements }),
  });
  let compactAt = 0;
  return {
    keyList: null,
    mount: (app) =>
      mountTrpc(app, createRollRouter(service), {
        defaultLocale: file.questionnaire.locales[0] ?? 'fr',
        logger: deps.logger,
      }),
    // The roll has no answers, hence no snapshots.
    snapshotsAfter: async () => [],
    latestHeartbeat: heartbeat.latest,
    async tick() {
      await issued.tick();
      const now = clock.now();
      if (now >= compactAt) {
        // With the box's releases, and daily: the pages of the file keep no order of visits.
        await database.compact();
        const next = releaseDueAt(file, { releasedAt: now, final: isFinalAt(file, now) });
        compactAt = Math.min(next ?? Number.POSITIVE_INFINITY, now + dayMs);
      }
      await heartbeat.tick();
    },
    stop: issued.keep,
  };
}
