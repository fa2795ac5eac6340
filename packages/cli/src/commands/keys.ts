import { join } from 'node:path';
import { comparisonFiles } from '@miroir/exchange/comparison-config';
import { makeComparisonKey, makePortalKeys } from '@miroir/launch';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { comparisonFolder } from '../files/comparison-files.ts';
import { sideAtHand } from './side-at-hand.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface KeysOptions extends Omit<TargetOptions, 'audience'> {
  readonly audience?: TargetOptions['audience'];
  readonly comparison?: boolean;
}

/** `miroir keys`: the long-lived keys of a portal or of the comparison; keys that exist are kept. Prints public halves only. */
export async function keys(io: CliIo, options: KeysOptions): Promise<ExitCode> {
  const { audience } = options;
  if ((audience === undefined) !== (options.comparison === true))
    throw new CliRefusal(exitCodes.usage, io.messages.keysOfWhom);
  return audience === undefined ? comparisonKeys(io, options) : portalKeys(io, { ...options, audience });
}

async function portalKeys(io: CliIo, options: TargetOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const made = await makePortalKeys(target, io.random);
  report(
    io,
    options,
    { audience: target.audience, folder: target.dataDir, box: made.boxKey, roll: made.rollKey },
    [io.messages.keysReady(await sideAtHand(io, target)), io.messages.keysPlace(target.dataDir)],
  );
  return exitCodes.done;
}

async function comparisonKeys(io: CliIo, options: KeysOptions): Promise<ExitCode> {
  const folder = comparisonFolder(io, options.data);
  const key = await makeComparisonKey(folder);
  const file = join(folder, comparisonFiles.publicKey);
  report(io, options, { folder, file, comparisonKey: key }, [
    io.messages.comparisonKeyReady(key.x),
    io.messages.comparisonKeyPlace(file),
    io.messages.keysPlace(folder),
  ]);
  return exitCodes.done;
}
