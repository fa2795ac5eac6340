import { startEpoch } from '@miroir/launch';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type TargetOptions, targetOf } from './target.ts';

/** `miroir restored`: after a restore from a backup, the releases go on under a new epoch. */
export async function restored(io: CliIo, options: TargetOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const epoch = await startEpoch(target);
  if (epoch === null) {
    const name = io.messages.audienceName(target.audience);
    throw new CliRefusal(exitCodes.missing, io.messages.notLaunched(name, target.dataDir));
  }
  report(io, options, { ok: true, epoch }, [io.messages.restored(epoch)]);
  return exitCodes.done;
}
