import { amendmentFileSchema } from '@miroir/exchange';
import { applyAmendment } from '@miroir/launch';
import type { PortalRole } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../../cli-io.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { readJsonFile } from '../../files/read-campaign.ts';
import { notLaunched, type RoundOptions, roundOf } from '../round.ts';
import { sideAtHand } from '../side-at-hand.ts';
import { refuse } from './amended-rounds.ts';

/** `miroir amend apply FILE`: one amendment of both sides, on this side, beside its servers or without them. */
export async function amendApply(
  io: CliIo,
  path: string,
  options: RoundOptions & { readonly role?: PortalRole },
): Promise<ExitCode> {
  const target = await roundOf(io, options);
  const file = amendmentFileSchema.safeParse(await readJsonFile(io, path));
  if (!file.success) throw new CliRefusal(exitCodes.refused, io.messages.amend.notAnAmendment(path));
  const { role } = options;
  const done = await applyAmendment(target, file.data, { ...io, ...(role === undefined ? {} : { role }) });
  if (!done.ok && done.error === 'not-launched') throw await notLaunched(io, target);
  if (!done.ok) throw refuse(io, done.error);
  const { serial, campaign, roles } = done.value;
  report(io, options, { ok: true, serial, roles }, [
    io.messages.amend.applied(await sideAtHand(io, target, campaign), serial),
    io.messages.amend.appliedIn(io.messages.roleName('box'), roles.box),
    io.messages.amend.appliedIn(io.messages.roleName('roll'), roles.roll),
    ...(roles.space === undefined
      ? []
      : [io.messages.amend.appliedIn(io.messages.roleName('space'), roles.space)]),
  ]);
  return exitCodes.done;
}
