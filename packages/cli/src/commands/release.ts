import { type ReleasedNow, releaseNow } from '@miroir/launch';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { notLaunched, type RoundOptions, roundOf } from './round.ts';

/** `miroir release`: one release of a round's box, beside its server or alone. */
export async function release(io: CliIo, options: RoundOptions): Promise<ExitCode> {
  const target = await roundOf(io, options);
  const released = await io.step(io.messages.releasing, () => releaseNow(target, io));
  if (!released.ok) {
    if (released.error === 'not-launched') throw await notLaunched(io, target);
    throw new CliRefusal(exitCodes.refused, io.messages.releaseFault(released.error));
  }
  const { serial, n, rewritten } = released.value;
  report(io, options, { ok: true, ...released.value }, [
    io.messages.released(serial, n),
    ...rewriting(io, rewritten),
  ]);
  return exitCodes.done;
}

function rewriting({ messages }: CliIo, { roll, box }: ReleasedNow['rewritten']): string[] {
  const failed = (['roll', 'box'] as const).filter((role) => ({ roll, box })[role] === 'failed');
  if (failed.length > 0) return failed.map((role) => messages.notRewritten(messages.roleName(role)));
  return [messages.filesRewritten(roll === 'done')];
}
