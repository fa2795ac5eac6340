import { type KeyList, keyListDigest } from '@miroir/credential';
import type { DeskRound } from '@miroir/desk';
import { loadSealKey } from '@miroir/exchange';
import type { Speech } from '@miroir/locales/server';
import {
  type Bulletins,
  bulletinShower,
  heartbeatSealer,
  openHeartbeatStore,
  type PortalConfig,
  type PortalFile,
  type PortalProfile,
  PortalRefused,
  type RoundDeps,
  type RoundParts,
  type SealedStore,
} from '@miroir/portal';
import type { SentimentEngine } from '@miroir/sentiment';
import { createAcceptance } from './box-acceptance.ts';
import { boxCounters } from './box-counters.ts';
import { createBoxRouter } from './box-router.ts';
import { createBoxService } from './box-service.ts';
import { type BoxStore, openBoxStore } from './box-store.ts';
import { localQuestionnaires } from './local-questionnaires.ts';
import { openReading } from './reading/open-reading.ts';
import { closedNow } from './release/closed-now.ts';
import { publisher } from './release/publish-sealed.ts';
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

/** What a round of a box needs of the box. */
export interface BoxParts {
  readonly profile: PortalProfile;
  readonly config: PortalConfig;
  readonly engine: BoxEngine;
  readonly sealed: SealedStore;
  /** What the comparison sent to this side. */
  readonly bulletins: Pick<Bulletins, 'of' | 'last'>;
  /** The keys that were published for the round; null when there are none. */
  readonly keyList: KeyList | null;
  /** What rounds in these locales say: one for all of them. */
  readonly speech: (locales: readonly string[]) => Promise<Speech>;
}

/** A round of a box at work. */
export interface BoxRound extends RoundParts {
  /** What a desk would be shown; null where the campaign names no reader. */
  readonly desk: DeskRound | null;
  /** Copies what was committed to where it is served from. */
  readonly publish: () => Promise<void>;
}

/** One round of a box: what was said, by nobody it knows. */
export async function openBoxRound(box: BoxParts, deps: RoundDeps): Promise<BoxRound> {
  const { round, clock, database, settled } = deps;
  const { file } = round;
  const { sealKey } = box.config;
  const keyList = launchedKeyList(box.keyList, file);
  const store = await openPlacedStore(deps);
  const release = await createReleaseContext({
    ...{ ...deps, file, sealKey, settled },
    engine: box.engine.engine,
    isClosed: closedNow(box.config.folder, round),
  });
  // What a killed process left half-done is finished before anybody is answered.
  await endAbandoned(release);
  const questionnaire = localQuestionnaires(file);
  const reading = await openReading({ deps, sealKey, answers: store, release, questionnaire });
  const speech = await box.speech(file.questionnaire.locales);
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
    results: createResults({ file, store: release.store, clock, questionnaire, speech }),
    bulletins: bulletinShower(box.bulletins, () => [file]),
    resultsOpenTo: box.profile.resultsOpenTo,
  });
  const releases = releasesOf(box, deps, { release, acceptance, isFinal });
  const publish = publisher({
    round: round.name,
    epoch: file.epoch,
    store: release.store,
    sealed: box.sealed,
  });
  const heartbeat = heartbeatSealer({
    file,
    store: openHeartbeatStore(deps.community, round.name),
    key: loadSealKey(sealKey),
    clock,
    body: async () => {
      const bulletin = await box.bulletins.last(file.questionnaire.campaign);
      return { ...(await counters.heartbeat()), ...(bulletin === null ? {} : { bulletin }) };
    },
  });
  return {
    router: createBoxRouter(service),
    desk: reading.desk,
    publish,
    async tick() {
      if (!settled) await releases.tick();
      await publish();
      await counters.tick();
      await heartbeat.tick();
      if (!settled) await reading.tick();
    },
    isSettled: async () => (await isFinal()) && reading.isSettled() && !(await releases.owesWork()),
    stop: releases.stop,
  };
}

/** What a round's releases are made of, by the clock. */
function releasesOf(
  { config, engine }: BoxParts,
  { round, clock, logger }: RoundDeps,
  parts: {
    readonly release: ReleaseContext;
    readonly acceptance: ReturnType<typeof createAcceptance>;
    readonly isFinal: () => Promise<boolean>;
  },
) {
  const { file, name } = round;
  const { release: context, acceptance, isFinal } = parts;
  const { engineModule } = engine;
  const apart = { settings: config, audience: file.audience, round: name, engineModule, clock };
  const scheduler = releaseScheduler({
    file,
    context,
    logger,
    releaseApart: (atClose) => releaseInWorker(apart, atClose),
  });
  return releaseWork({ file, context, acceptance, isFinal, scheduler, logger });
}

async function openPlacedStore({ database, logger }: RoundDeps): Promise<BoxStore> {
  const store = await openBoxStore(database);
  if (store.placement === 'plain') {
    logger.error(
      { role: 'box' },
      'this server cannot cluster collections: its files keep the order of arrival',
    );
  }
  return store;
}

/** The published keys. @throws PortalRefused when they are not those that the invitations name. */
function launchedKeyList(keyList: KeyList | null, file: PortalFile): KeyList {
  if (keyList !== null && keyListDigest(keyList) === file.keyListDigest) return keyList;
  throw new PortalRefused(
    'The key list in the database is not the one that was launched: its digest differs.',
  );
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
