import type { LocalQuestionnaire } from '@miroir/campaign';
import { createDesk, type Desk } from '@miroir/desk';
import { makeCatalogues } from '@miroir/locales/server';
import { launchedRound, type PortalConfig, type PortalDeps, type PortalProfile } from '@miroir/portal';
import type { BoxStore } from '../box-store.ts';
import { openCalibrationStore } from '../calibration/calibration-store.ts';
import { calibrationWork, leadMs } from '../calibration/calibration-work.ts';
import { openLabelStore } from '../labels/label-store.ts';
import type { ReleaseContext } from '../release/release-context.ts';
import { createCommentShelf } from './comment-shelf.ts';
import { erasingLabels } from './erase-labels.ts';

/** What the reading of comments adds to a box. */
interface Reading {
  /** The box's answers: where one changes or goes, its labels go too. */
  readonly answers: BoxStore;
  /** Null where the campaign names no reader, or the deployment opens no desk. */
  readonly desk: Desk | null;
  /** What readers said, sealed; null before it left. */
  readonly calibration: () => Promise<string | null>;
  /** What is due of both. */
  readonly tick: () => Promise<void>;
}

interface ReadingParts {
  readonly profile: PortalProfile;
  readonly config: PortalConfig;
  readonly deps: PortalDeps;
  readonly answers: BoxStore;
  readonly release: ReleaseContext;
  readonly questionnaire: (locale: string) => LocalQuestionnaire;
}

/**
 * Opens the shelf of comments, the desk over it and what becomes of the labels. Labels follow their texts whether or not a
 * desk is open today.
 */
export async function openReading(parts: ReadingParts): Promise<Reading> {
  const { answers, release, config, deps } = parts;
  const { file, sealKey } = config;
  const calibrations = openCalibrationStore(deps.database);
  const calibration = calibrations.sealed;
  if (file.questionnaire.readers === undefined)
    return { answers, desk: null, calibration, tick: async () => {} };
  const labels = await openLabelStore(deps.database);
  const shelf = createCommentShelf({
    file,
    answers,
    releases: release.store,
    labels,
    calibrations,
    clock: deps.clock,
  });
  // What a killed process left half-erased is finished before anybody is answered.
  await shelf.sweep();
  const desk = await openDesk(parts, shelf);
  const work = calibrationWork({ file, context: release, labels, calibrations, sealKey }, deps.logger);
  return {
    answers: { ...answers, ...erasingLabels(answers, shelf) },
    desk,
    calibration,
    async tick() {
      await work.tick();
      await desk?.tick();
    },
  };
}

async function openDesk(
  { profile, config, deps, questionnaire }: ReadingParts,
  shelf: ReturnType<typeof createCommentShelf>,
): Promise<Desk | null> {
  const { deskDatabase: database, clock, random, logger } = deps;
  if (config.desk === null || database === null) return null;
  return createDesk({
    database,
    shelf,
    questionnaire: config.file.questionnaire,
    local: questionnaire,
    until: launchedRound(config.file, clock).comparesAt - leadMs,
    clock,
    random,
    origin: config.desk.origin,
    webRoot: new URL('desk/', profile.webRoot),
    words: await makeCatalogues(deps.languages, ['fr', ...deps.languages.added], ['desk']),
    trustProxy: config.trustProxy,
    onError: (error) =>
      logger.error(
        { code: 'internal', name: error instanceof Error ? error.name : 'unknown' },
        'unexpected error at the desk',
      ),
  });
}
