import { loadSigningKey } from '@miroir/credential/server';
import { loadSealKey } from '@miroir/exchange';
import { countedByDay } from '../features/counters/counted-by-day.ts';
import { openCounterStore } from '../features/counters/counter-store.ts';
import { openHeartbeatStore } from '../features/heartbeat/heartbeat-store.ts';
import { heartbeatSealer } from '../features/heartbeat/seal-heartbeats.ts';
import { rollHeartbeat } from '../features/roll/roll-heartbeat.ts';
import { createRollRouter } from '../features/roll/roll-router.ts';
import { createRollService } from '../features/roll/roll-service.ts';
import { openRollStore } from '../features/roll/roll-store.ts';
import { isFinalAt, releaseDueAt } from '../features/round/release-schedule.ts';
import { mountTrpc } from '../http/mount-trpc.ts';
import type { PortalDeps, RoleParts } from './create-portal.ts';
import { type PortalConfig, PortalRefused } from './portal-config.ts';
import type { PortalProfile } from './portal-profile.ts';

const dayMs = 86_400_000;

/** The roll's composition: who may take part, and one blind signature each. */
export async function createRoll(
  profile: PortalProfile,
  config: PortalConfig,
  deps: PortalDeps,
): Promise<RoleParts> {
  const { file, rollSecrets } = config;
  if (rollSecrets === null) throw new PortalRefused('A roll needs its private keys.');
  const { clock, database } = deps;
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
  const signingKeys = new Map(
    rollSecrets.credentialKeys.map(loadSigningKey).map((key) => [String(key.id), key]),
  );
  const service = createRollService({
    file,
    admission: profile.admission,
    store,
    countIssued,
    signingKeys,
    sessionKey: rollSecrets.sessionKey,
    challengeKey: rollSecrets.challengeKey,
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
      if (await issued.tick()) await store.forgetSpent(clock.now());
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
