import { verifyDigest } from '@miroir/space';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readText } from '../files/read-campaign.ts';

export interface VerifyDigestOptions {
  /** The name of the key that the space's page shows. */
  readonly key?: string;
  readonly json?: boolean;
}

/** `miroir space digest FILE`: is this what a space signed, untouched, and by the key that its page names? */
export async function verifyDigestFile(
  io: CliIo,
  path: string,
  options: VerifyDigestOptions,
): Promise<ExitCode> {
  const opened = verifyDigest((await readText(io, path)).trim());
  if (!opened.ok) throw new CliRefusal(exitCodes.refused, io.messages.digestRefused(opened.error));
  const { keyName } = opened.value;
  if (options.key !== undefined && options.key !== keyName)
    throw new CliRefusal(exitCodes.refused, io.messages.digestByAnother(keyName));
  report(io, options, { ok: true, ...opened.value }, [
    io.messages.digestGood(opened.value),
    ...(options.key === undefined ? [io.messages.digestKey(keyName)] : []),
  ]);
  return exitCodes.done;
}
