import { loadSigningKey } from '@miroir/credential/server';
import { loadSealKey } from '@miroir/exchange';
import { countedByDay, floorFive } from '../features/counters/counted-by-day.ts';
import { openCounterStore } from '../features/counters/counter-store.ts';
import { openHeartbeatStore } from '../features/heartbeat/heartbeat-store.ts';
import { heartbeatSealer } from '../features/heartbeat/seal-heartbeats.ts';
import { createRollRouter } from '../features/roll/roll-router.ts';
import { createRollService } from '../features/roll/roll-service.ts';
import { openRollStore } from '../features/roll/roll-store.ts';
import { mountTrpc } from '../http/mount-trpc.ts';
import type { PortalDeps, RoleParts } from './create-portal.ts';
import { type PortalConfig, PortalRefused } from './portal-config.ts';
import type { PortalProfile } from './portal-profile.ts';

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
    async body() {
      const { days, weeks } = await issued.series();
      const listed = file.cohorts.flatMap(({ id, headcount }) =>
        headcount === null ? [] : [[id, headcount] as const],
      );
      return {
        from: 'roll',
        days: days.map(({ day, count }) => ({ day, issued: count })),
        weeks: weeks.map(({ week, cohort, count }) => ({ week, cohort, issued: count })),
        invited: listed.length === 0 ? null : Object.fromEntries(listed),
        withdrawn: 0,
        replacements: floorFive(await store.countReplacements()),
      };
    },
  });
  return {
    mount: (app) =>
      mountTrpc(app, createRollRouter(service), {
        defaultLocale: file.questionnaire.locales[0] ?? 'fr',
        logger: deps.logger,
      }),
    // The roll has no answers, hence no snapshots.
    snapshotsAfter: async () => [],
    latestHeartbeat: heartbeat.latest,
    async tick() {
      if (await issued.tick()) {
        await store.forgetSpent(clock.now());
        // Daily: the pages of the file keep no order of the day's visits.
        await database.compact();
      }
      await heartbeat.tick();
    },
    stop: issued.keep,
  };
}
