import { err, ok, type Result } from '@miroir/basics';
import { loadSealKey, sealCalibration } from '@miroir/exchange';
import { cell, keys, polarities } from '@miroir/insight';
import { launchedRound, type PortalFile } from '@miroir/portal';
import type { LabelStore } from '../reading/label-store.ts';
import type { ReleaseContext } from '../release/release-context.ts';
import { calibrationCounts } from './calibration-counts.ts';
import type { CalibrationStore } from './calibration-store.ts';
import { gatherTexts } from './gather-texts.ts';

/** Why no calibration was made. */
export type CalibrationFault =
  /** It leaves after the last release. */
  | 'before-last-release'
  /** Both sides are compared: what is read now would come too late. */
  | 'compared'
  /** Nowhere are enough texts labelled. */
  | 'too-few-labels';

/** What a calibration is sealed from. */
export interface CalibrationDeps {
  readonly file: PortalFile;
  readonly context: ReleaseContext;
  readonly labels: LabelStore;
  readonly calibrations: CalibrationStore;
  /** PKCS #8 PEM of the box's seal. */
  readonly sealKey: string;
}

/**
 * Seals what readers said, once, after the last release and before the comparison; asked again it gives the same bytes.
 * Whom it leaves out is drawn from the machine's randomness and kept nowhere.
 */
export async function makeCalibration(deps: CalibrationDeps): Promise<Result<string, CalibrationFault>> {
  const { file, context, calibrations } = deps;
  const known = await calibrations.sealed();
  if (known !== null) return ok(known);
  const last = await context.store.last();
  if (last === null || !last.final) return err('before-last-release');
  const now = context.clock.now();
  if (now >= launchedRound(file, context.clock).comparesAt) return err('compared');
  const texts = await gatherTexts(context, deps.labels);
  const counts = calibrationCounts({
    texts,
    entered: (part) => {
      const key = part.startsWith('q:') ? keys.text : keys.comment;
      const { whole } = last.tallies;
      return polarities.reduce((sum, polarity) => sum + cell(whole, key(part.slice(2), polarity)), 0);
    },
    fewest: context.rule.commentsK,
    next: chanceOf(context),
  });
  if (counts.parts.length === 0) return err('too-few-labels');
  const { questionnaire, round, epoch, keyListDigest, audience } = file;
  const { campaign, fingerprint } = questionnaire;
  const { name, version } = context.engine;
  const sealed = await sealCalibration(
    loadSealKey(deps.sealKey),
    { audience, campaign, fingerprint, round, epoch, keyList: keyListDigest },
    {
      sealedAt: new Date(now).toISOString(),
      release: last.head,
      commentsK: context.rule.commentsK,
      engine: { name, version },
      ...counts,
    },
  );
  return ok(await calibrations.keep(sealed));
}

/** Every lot from the machine's randomness: nobody can draw them again. */
function chanceOf({ random }: Pick<ReleaseContext, 'random'>): () => number {
  return () => random.bytes(4).reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 32;
}
