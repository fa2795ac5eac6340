import { calibrateNow } from '@miroir/launch';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type TargetOptions, targetOf } from './target.ts';

/** `miroir calibrate`: what readers have said leaves for the comparison, once. */
export async function calibrate(io: CliIo, options: TargetOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const made = await calibrateNow(target, io);
  if (!made.ok) {
    if (made.error === 'not-launched') {
      const name = io.messages.audienceName(target.audience);
      throw new CliRefusal(exitCodes.missing, io.messages.notLaunched(name, target.dataDir));
    }
    throw new CliRefusal(exitCodes.refused, io.messages.calibrateFault(made.error));
  }
  report(io, options, { ok: true, hash: made.value }, [io.messages.calibrated]);
  return exitCodes.done;
}
