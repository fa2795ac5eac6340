import { makePortalKeys } from '@miroir/launch';
import { type CliIo, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type TargetOptions, targetOf } from './target.ts';

/** `miroir keys`: the long-lived keys of a portal; keys that exist are kept. Prints public halves only. */
export async function keys(io: CliIo, options: TargetOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const made = await makePortalKeys(target, io.random);
  report(
    io,
    options,
    { audience: target.audience, folder: target.dataDir, box: made.boxKey, roll: made.rollKey },
    [io.messages.keysReady(io.messages.audienceName(target.audience)), io.messages.keysPlace(target.dataDir)],
  );
  return exitCodes.done;
}
