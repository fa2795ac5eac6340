import { localizeQuestionnaire } from '@miroir/campaign';
import { keyListDigest } from '@miroir/credential';
import { loadSealKey } from '@miroir/exchange';
import {
  heartbeatSealer,
  mountTrpc,
  openHeartbeatStore,
  type PortalConfig,
  type PortalDeps,
  type PortalProfile,
  PortalRefused,
  type RoleParts,
} from '@miroir/portal';
import { boxCounters } from './box-counters.ts';
import { createBoxRouter } from './box-router.ts';
import { createBoxService } from './box-service.ts';
import { openBoxStore } from './box-store.ts';
import { endAbandoned } from './release/recover-releases.ts';
import { createReleaseContext } from './release/release-context.ts';
import { releaseInWorker } from './release/release-in-worker.ts';
import { releaseScheduler } from './release/release-scheduler.ts';
import { createResults } from './results/results-view.ts';

/** The box's composition: what was said, by nobody it knows. */
export async function createBox(
  profile: PortalProfile,
  config: PortalConfig,
  deps: PortalDeps,
): Promise<RoleParts> {
  const { file } = config;
  const { clock, random, database, logger } = deps;
  const store = await openBoxStore(database);
  if (store.placement === 'plain') {
    logger.error(
      { role: 'box' },
      'this server cannot cluster collections: its files keep the order of arrival',
    );
  }
  const keyList = await store.keyList(file.round);
  if (keyList === null || keyListDigest(keyList) !== file.keyListDigest) {
    throw new PortalRefused(
      'The key list in the database is not the one that was launched: its digest differs.',
    );
  }
  const release = await createReleaseContext({ file, database, sealKey: config.sealKey, clock, random });
  // What a killed process left half-done is finished before anybody is answered.
  await endAbandoned(release);
  const questionnaires = new Map(
    file.questionnaire.locales.map((locale) => [locale, localizeQuestionnaire(file.questionnaire, locale)]),
  );
  const [first] = questionnaires.values();
  if (first === undefined) throw new PortalRefused('The launched questionnaire has no locale.');
  const questionnaire = (locale: string) => questionnaires.get(locale) ?? first;
  const results = createResults({ file, store: release.store, clock, questionnaire });
  const counters = boxCounters({ file, store, database, clock });
  const service = createBoxService({
    file,
    keyList,
    store,
    clock,
    questionnaire,
    results,
    resultsOpenTo: profile.resultsOpenTo,
  });
  const scheduler = releaseScheduler({
    file,
    context: release,
    logger,
    releaseApart: (atClose) => releaseInWorker({ settings: config, audience: file.audience, clock }, atClose),
  });
  const heartbeat = heartbeatSealer({
    file,
    store: openHeartbeatStore(database),
    key: loadSealKey(config.sealKey),
    clock,
    body: counters.heartbeat,
  });
  return {
    keyList,
    mount: (app) =>
      mountTrpc(app, createBoxRouter(service), {
        defaultLocale: file.questionnaire.locales[0] ?? 'fr',
        logger,
      }),
    async snapshotsAfter(after, limit) {
      const sealed: string[] = [];
      for (let epoch = after?.epoch ?? 1; epoch <= file.epoch && sealed.length < limit; epoch += 1) {
        const serial = epoch === after?.epoch ? after.serial : 0;
        sealed.push(...(await release.store.sealedAfter({ epoch, serial }, limit - sealed.length)));
      }
      return sealed;
    },
    latestHeartbeat: heartbeat.latest,
    async tick() {
      await scheduler.tick();
      await counters.tick();
      await heartbeat.tick();
    },
    stop: counters.stop,
  };
}
