import { calibrateNow } from '@miroir/launch';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { notLaunched, type RoundOptions, roundOf } from './round.ts';

/** `miroir calibrate`: what readers have said leaves for the comparison, once. */
export async function calibrate(io: CliIo, options: RoundOptions): Promise<ExitCode> {
  const target = await roundOf(io, options);
  const made = await calibrateNow(target, io);
  if (!made.ok) {
    if (made.error === 'not-launched') throw await notLaunched(io, target);
    throw new CliRefusal(exitCodes.refused, io.messages.calibrateFault(made.error));
  }
  report(io, options, { ok: true, hash: made.value }, [io.messages.calibrated]);
  return exitCodes.done;
}
