import { launchedRound, type PortalLogger } from '@miroir/portal';
import { type CalibrationDeps, makeCalibration } from './seal-calibration.ts';

/** How long before the comparison a running box seals what readers said until then, in milliseconds. */
const leadMs = 3_600_000;
/** Between two tries, in milliseconds: a box may come to its last release within the lead. */
const retryMs = 60_000;

/** What a running box does of its calibration: an hour before both sides are compared it leaves, unless it left by hand. */
export function calibrationWork(deps: CalibrationDeps, logger: PortalLogger) {
  const { file, context } = deps;
  const { comparesAt } = launchedRound(file, context.clock);
  let heldUntil = 0;
  let done = false;
  return {
    async tick(): Promise<void> {
      const now = context.clock.now();
      if (done || now < comparesAt - leadMs || now < heldUntil) return;
      heldUntil = now + retryMs;
      const made = await makeCalibration(deps);
      if (made.ok) logger.info({}, 'calibrated');
      done = made.ok || made.error === 'compared';
    },
  };
}
