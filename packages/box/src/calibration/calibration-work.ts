import type { Clock } from '@miroir/basics';
import { launchedRound, type PortalFile, type PortalLogger } from '@miroir/portal';
import { type CalibrationDeps, makeCalibration } from './seal-calibration.ts';

/** How long before the comparison a running box seals what readers said until then, in milliseconds. */
const leadMs = 3_600_000;
/** Until when readers may say the tone of a round's comments, milliseconds since the epoch. */
export function readUntil(file: PortalFile, clock: Clock): number {
  return launchedRound(file, clock).comparesAt - leadMs;
}

/** Between two tries, in milliseconds: a box may come to its last release within the lead. */
const retryMs = 60_000;

/** What a running box does of its calibration: an hour before both sides are compared it leaves, unless it left by hand. */
export function calibrationWork(deps: CalibrationDeps, logger: PortalLogger) {
  const { file, context } = deps;
  const until = readUntil(file, context.clock);
  let heldUntil = 0;
  let done = false;
  return {
    isDone: () => done,
    async tick(): Promise<void> {
      const now = context.clock.now();
      if (done || now < until || now < heldUntil) return;
      heldUntil = now + retryMs;
      const made = await makeCalibration(deps);
      if (made.ok) logger.info({}, 'calibrated');
      done = made.ok || made.error === 'compared';
    },
  };
}
