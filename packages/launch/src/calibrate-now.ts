import { err, ok, type Result } from '@miroir/basics';
import {
  type CalibrationFault,
  createReleaseContext,
  makeCalibration,
  openCalibrationStore,
  openLabelStore,
} from '@miroir/box';
import { sealedHash } from '@miroir/exchange';
import {
  isClockDoubted,
  isFinalAt,
  type RoundTarget,
  readRoundFile,
  readSecret,
  rolePaths,
  withRoundDatabase,
} from '@miroir/portal';
import type { ReleaseDeps } from './portal-admin.ts';

/** Why a calibration asked for by hand was not made. */
export type CalibrateFault = CalibrationFault | 'not-launched' | 'no-reader' | 'clock-doubted';

/**
 * Seals what readers have said until now, beside a running box or without it (`miroir calibrate`): for readers who are
 * done before the hour at which the box does it by itself. It is made once; asked again, the same one is told.
 * @returns the hash of the sealed bytes
 * @throws PortalRefused when the engine is not the one that was frozen at launch.
 */
export async function calibrateNow(
  target: RoundTarget,
  { clock, random, engine }: ReleaseDeps,
): Promise<Result<string, CalibrateFault>> {
  const paths = rolePaths(target.dataDir, 'box');
  const file = await readRoundFile(target, 'box');
  if (file === null) return err('not-launched');
  if (file.questionnaire.readers === undefined) return err('no-reader');
  // Sealed by a clock that is ahead, it would leave before readers are done; behind, after the comparison.
  if (await isClockDoubted(paths, clock)) return err('clock-doubted');
  const sealKey = await readSecret(paths.sealKey, 'seal');
  return withRoundDatabase(target, 'box', async (database, community) => {
    const context = await createReleaseContext({
      ...{ file, database, engine, sealKey, clock, random },
      isClosed: async (now) => isFinalAt(file, now),
    });
    const labels = await openLabelStore(database);
    const calibrations = openCalibrationStore(community, target.round);
    const made = await makeCalibration({ file, context, labels, calibrations, sealKey });
    return made.ok ? ok(sealedHash(made.value)) : made;
  });
}
