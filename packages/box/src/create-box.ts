import { type LocalQuestionnaire, localizeQuestionnaire, type Questionnaire } from '@miroir/campaign';
import { type KeyList, keyListDigest } from '@miroir/credential';
import { loadSealKey } from '@miroir/exchange';
import { openSpeech } from '@miroir/locales/server';
import {
  heartbeatSealer,
  mountTrpc,
  openHeartbeatStore,
  type PortalConfig,
  type PortalDeps,
  type PortalFile,
  type PortalProfile,
  PortalRefused,
  type RoleParts,
} from '@miroir/portal';
import type { SentimentEngine } from '@miroir/sentiment';
import { createAcceptance } from './box-acceptance.ts';
import { boxCounters } from './box-counters.ts';
import { createBoxRouter } from './box-router.ts';
import { createBoxService } from './box-service.ts';
import { type BoxStore, openBoxStore } from './box-store.ts';
import { openReading } from './reading/open-reading.ts';
import { closedNow } from './release/closed-now.ts';
import { endAbandoned } from './release/recover-releases.ts';
import { createReleaseContext, type ReleaseContext } from './release/release-context.ts';
import { releaseInWorker } from './release/release-in-worker.ts';
import { releaseScheduler } from './release/release-scheduler.ts';
import type { ReleaseStore } from './release/release-store.ts';
import { releaseWork } from './release/release-work.ts';
import { createResults } from './results/results-view.ts';

/** What reads the tone of texts: an engine, and the address of a module that exports it as `engine`, for a thread. */
export interface BoxEngine {
  readonly engine: SentimentEngine;
  readonly engineModule: string;
}

/** The box's composition: what was said, by nobody it knows. */
export async function createBox(
  profile: PortalProfile,
  config: PortalConfig,
  deps: PortalDeps & BoxEngine,
): Promise<RoleParts> {
  const { file } = config;
  const { clock, database, logger, engineModule } = deps;
  const store = await openBoxStore(database);
  if (store.placement === 'plain') {
    logger.error(
      { role: 'box' },
      'this server cannot cluster collections: its files keep the order of arrival',
    );
  }
  const keyList = await launchedKeyList(store, file);
  const release = await openReleases(config, deps);
  const questionnaire = localQuestionnaires(file);
  const reading = await openReading({ profile, config, deps, answers: store, release, questionnaire });
  const speech = await openSpeech(deps.languages, file.questionnaire.locales);
  const results = createResults({ file, store: release.store, clock, questionnaire, speech });
  const acceptance = createAcceptance(file, clock);
  const isFinal = finalWatch(release.store);
  if (await isFinal()) await acceptance.end();
  const counters = boxCounters({ file, store, database, clock });
  const service = createBoxService({
    file,
    keyList,
    store: reading.answers,
    acceptance,
    clock,
    questionnaire,
    results,
    resultsOpenTo: profile.resultsOpenTo,
  });
  const scheduler = releaseScheduler({
    file,
    context: release,
    logger,
    releaseApart: (atClose) =>
      releaseInWorker({ settings: config, audience: file.audience, engineModule, clock }, atClose),
  });
  const releases = releaseWork({ file, context: release, acceptance, isFinal, scheduler, logger });
  const heartbeat = heartbeatSealer({
    file,
    store: openHeartbeatStore(database),
    key: loadSealKey(config.sealKey),
    clock,
    body: counters.heartbeat,
  });
  return {
    keyList,
    desk: reading.desk?.server ?? null,
    mount: (app) =>
      mountTrpc(app, createBoxRouter(service), {
        defaultLocale: file.questionnaire.locales[0] ?? 'fr',
        speech,
        logger,
      }),
    snapshotsAfter: sealedSince(release.store, file),
    calibration: reading.calibration,
    latestHeartbeat: heartbeat.latest,
    async tick() {
      await releases.tick();
      await counters.tick();
      await heartbeat.tick();
      await reading.tick();
    },
    stop: releases.stop,
  };
}

/** What releases are made with, once what a killed process left half-done is finished: before anybody is answered. */
async function openReleases(config: PortalConfig, deps: PortalDeps & BoxEngine): Promise<ReleaseContext> {
  const { file, sealKey } = config;
  const context = await createReleaseContext({ ...deps, file, sealKey, isClosed: closedNow(config) });
  await endAbandoned(context);
  return context;
}

/** What was sealed after a given place, across epochs. */
function sealedSince(
  store: Pick<ReleaseStore, 'sealedAfter'>,
  file: PortalFile,
): RoleParts['snapshotsAfter'] {
  return async (after, limit) => {
    const sealed: string[] = [];
    for (let epoch = after?.epoch ?? 1; epoch <= file.epoch && sealed.length < limit; epoch += 1) {
      const serial = epoch === after?.epoch ? after.serial : 0;
      sealed.push(...(await store.sealedAfter({ epoch, serial }, limit - sealed.length)));
    }
    return sealed;
  };
}

/** The published keys. @throws PortalRefused when they are not those that the invitations name. */
async function launchedKeyList(store: BoxStore, file: PortalFile): Promise<KeyList> {
  const keyList = await store.keyList(file.round);
  if (keyList !== null && keyListDigest(keyList) === file.keyListDigest) return keyList;
  throw new PortalRefused(
    'The key list in the database is not the one that was launched: its digest differs.',
  );
}

/** The questionnaire in each of its languages, made once and again after an amendment; in the first one for any other. */
function localQuestionnaires(file: PortalFile): (locale: string) => LocalQuestionnaire {
  const localized = (questionnaire: Questionnaire) => {
    const all = new Map(
      questionnaire.locales.map((locale) => [locale, localizeQuestionnaire(questionnaire, locale)]),
    );
    const [first] = all.values();
    if (first === undefined) throw new PortalRefused('The launched questionnaire has no locale.');
    return (locale: string) => all.get(locale) ?? first;
  };
  let [seen, inLocale] = [file.questionnaire, localized(file.questionnaire)];
  return (locale) => {
    if (file.questionnaire !== seen) [seen, inLocale] = [file.questionnaire, localized(file.questionnaire)];
    return inLocale(locale);
  };
}

/** Whether the last release of the round was made, read again when there is another one. */
function finalWatch(store: Pick<ReleaseStore, 'last' | 'lastSerial'>): () => Promise<boolean> {
  let [seen, final] = [0, false];
  return async () => {
    const serial = await store.lastSerial();
    if (serial !== seen) final = (await store.last())?.final === true;
    seen = serial;
    return final;
  };
}
