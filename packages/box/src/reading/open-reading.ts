import type { LocalQuestionnaire } from '@miroir/campaign';
import { createDesk, type Desk } from '@miroir/desk';
import { launchedRound, type PortalConfig, type PortalDeps, type PortalProfile } from '@miroir/portal';
import type { BoxStore } from '../box-store.ts';
import type { ReleaseStore } from '../release/release-store.ts';
import { createCommentShelf } from './comment-shelf.ts';
import { erasingLabels } from './erase-labels.ts';
import { openLabelStore } from './label-store.ts';

/** What the reading of comments adds to a box. */
interface Reading {
  /** The box's answers: where one changes or goes, its labels go too. */
  readonly answers: BoxStore;
  /** Null where the campaign names no reader, or the deployment opens no desk. */
  readonly desk: Desk | null;
}

interface ReadingParts {
  readonly profile: PortalProfile;
  readonly config: PortalConfig;
  readonly deps: PortalDeps;
  readonly answers: BoxStore;
  readonly releases: ReleaseStore;
  readonly questionnaire: (locale: string) => LocalQuestionnaire;
}

/** Opens the shelf of comments, and the desk over it. Labels follow their texts whether or not a desk is open today. */
export async function openReading(parts: ReadingParts): Promise<Reading> {
  const { answers, releases, config, deps } = parts;
  const { file } = config;
  if (file.questionnaire.readers === undefined) return { answers, desk: null };
  const labels = await openLabelStore(deps.database);
  const shelf = createCommentShelf({ file, answers, releases, labels, clock: deps.clock });
  // What a killed process left half-erased is finished before anybody is answered.
  await shelf.sweep();
  const desk = await openDesk(parts, shelf);
  return { answers: { ...answers, ...erasingLabels(answers, shelf) }, desk };
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
    until: launchedRound(config.file, clock).comparesAt,
    clock,
    random,
    origin: config.desk.origin,
    webRoot: new URL('desk/', profile.webRoot),
    trustProxy: config.trustProxy,
    onError: (error) =>
      logger.error(
        { code: 'internal', name: error instanceof Error ? error.name : 'unknown' },
        'unexpected error at the desk',
      ),
  });
}
