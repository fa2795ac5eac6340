import { forgetRound } from '@miroir/launch';
import { isRoundName, type RoundTarget, roundName } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { notLaunched, roundsAt } from './round.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface ForgetOptions extends TargetOptions {
  readonly yes?: boolean;
}

/** `miroir forget ROUND`: erases a round that is over; its sealed releases stay. */
export async function forget(io: CliIo, round: string, options: ForgetOptions): Promise<ExitCode> {
  const target = await named(io, round, options);
  if (options.yes !== true) {
    if (!io.interactive) throw new CliRefusal(exitCodes.usage, io.messages.needsYes);
    if (!(await io.confirm(io.messages.confirmForget(round))))
      throw new CliRefusal(exitCodes.refused, io.messages.nothingErased);
  }
  const done = await io.step(io.messages.forgetting, () => forgetRound(target));
  if (!done.ok) {
    if (done.error === 'not-launched') throw await notLaunched(io, target);
    throw new CliRefusal(exitCodes.refused, io.messages.notOver);
  }
  report(io, options, { ok: true, ...done.value }, [io.messages.forgotten(round)]);
  return exitCodes.done;
}

/** The round that is named, also where an earlier try has closed it: `campaign/round` is enough to find it. */
async function named(io: CliIo, round: string, options: ForgetOptions): Promise<RoundTarget> {
  const target = targetOf(io, options);
  const known = (await roundsAt(target)).find(({ name, label, id }) => [name, label, id].includes(round));
  if (known !== undefined) return { ...target, round: known.name };
  if (isRoundName(round)) return { ...target, round };
  const [campaign = '', id = ''] = round.split('/');
  return { ...target, round: roundName({ campaign, round: id }) };
}
