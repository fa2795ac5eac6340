import { err, ok, type Result, sameEngine } from '@miroir/basics';
import { comparesAt, type Questionnaire } from '@miroir/campaign';
import type { RefusalReason } from '../../envelope/refusal.ts';
import type { OpenedSnapshot } from '../snapshot/schema.ts';
import { checkParts } from './parts-checks.ts';
import type { OpenedCalibration } from './schema.ts';

/** What the comparison agreed on with one portal, and what it holds of it. */
export interface CalibrationRules {
  readonly questionnaire: Questionnaire;
  /** The last snapshot accepted of the calibration's round; null before the first. */
  readonly release: OpenedSnapshot | null;
}

/**
 * Decides whether a verified calibration is taken: once for a last release, sealed between it and the comparison, by the
 * same roll, of the same engine, and with counts that are possible beside the release's and tell of no few people.
 * `before` is the one accepted earlier; after a restore a new last release may have a new calibration.
 */
export function acceptCalibration(
  before: OpenedCalibration | null,
  opened: OpenedCalibration,
  rules: CalibrationRules,
): Result<{ readonly calibration: OpenedCalibration; readonly news: boolean }, RefusalReason> {
  if (before?.hash === opened.hash) return ok({ calibration: before, news: false });
  if (before !== null && before.body.release === opened.body.release) return err('equivocation');
  const refusal = checkPlace(opened, rules) ?? checkMoment(opened, rules) ?? checkContent(opened, rules);
  return refusal === null ? ok({ calibration: opened, news: true }) : err(refusal);
}

/** Whether it belongs to the last release that the comparison holds. */
function checkPlace({ header, body }: OpenedCalibration, { questionnaire, release }: CalibrationRules) {
  if (header.fingerprint !== questionnaire.fingerprint) return 'unknown-fingerprint';
  if (!questionnaire.schedule.rounds.some(({ id }) => id === header.round)) return 'unknown-round';
  if (release === null || !release.body.atClose || release.header.round !== header.round)
    return 'before-last-release';
  if (header.epoch !== release.header.epoch)
    return header.epoch > release.header.epoch ? 'wrong-epoch' : 'old-epoch';
  if (header.keyList !== release.header.keyList) return 'changed-key-list';
  return body.release === release.hash ? null : 'other-release';
}

function checkMoment({ header, body }: OpenedCalibration, { questionnaire, release }: CalibrationRules) {
  const sealedAt = Date.parse(body.sealedAt);
  if (release !== null && sealedAt < Date.parse(release.body.releasedAt)) return 'before-last-release';
  return sealedAt < comparesAt(questionnaire.schedule, header.round) ? null : 'after-comparison';
}

function checkContent({ body }: OpenedCalibration, { questionnaire, release }: CalibrationRules) {
  if (body.commentsK < questionnaire.privacy.comments) return 'weaker-threshold';
  if (release === null) return 'before-last-release';
  if (!sameEngine(body.engine, release.body.engine)) return 'changed-engine';
  return checkParts(body, release.body, questionnaire);
}
