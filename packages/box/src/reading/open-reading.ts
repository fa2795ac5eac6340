import type { LocalQuestionnaire } from '@miroir/campaign';
import type { DeskRound } from '@miroir/desk';
import type { RoundDeps } from '@miroir/portal';
import type { BoxStore } from '../box-store.ts';
import { openCalibrationStore } from '../calibration/calibration-store.ts';
import { calibrationWork, readUntil } from '../calibration/calibration-work.ts';
import { openLabelStore } from '../labels/label-store.ts';
import type { ReleaseContext } from '../release/release-context.ts';
import { createCommentShelf } from './comment-shelf.ts';
import { erasingLabels } from './erase-labels.ts';

/** What the reading of comments adds to a box. */
interface Reading {
  /** The box's answers: where one changes or goes, its labels go too. */
  readonly answers: BoxStore;
  /** What a desk would be shown; null where the campaign names no reader. */
  readonly desk: DeskRound | null;
  /** Seals what readers said when it is due. */
  readonly tick: () => Promise<void>;
  /** Whether it was sealed, or never will be. */
  readonly isSettled: () => boolean;
}

interface ReadingParts {
  readonly deps: Pick<RoundDeps, 'round' | 'database' | 'community' | 'clock' | 'logger'>;
  /** PKCS #8 PEM of the box's seal. */
  readonly sealKey: string;
  readonly answers: BoxStore;
  readonly release: ReleaseContext;
  readonly questionnaire: (locale: string) => LocalQuestionnaire;
}

/**
 * Opens a round's shelf of comments and what becomes of the labels. Labels follow their texts whether or not a desk is
 * open today.
 */
export async function openReading(parts: ReadingParts): Promise<Reading> {
  const { answers, release, sealKey, deps } = parts;
  const { file, name } = deps.round;
  const { questionnaire } = file;
  if (questionnaire.readers === undefined)
    return { answers, desk: null, tick: async () => {}, isSettled: () => true };
  const calibrations = openCalibrationStore(deps.community, name);
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
  const until = readUntil(file, deps.clock);
  const work = calibrationWork({ file, context: release, labels, calibrations, sealKey }, deps.logger);
  return {
    answers: { ...answers, ...erasingLabels(answers, shelf) },
    desk: { shelf, questionnaire, local: parts.questionnaire, until },
    tick: work.tick,
    isSettled: work.isDone,
  };
}
