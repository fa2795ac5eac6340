import { amendmentFileSchema } from '@miroir/exchange';
import { applyAmendment } from '@miroir/launch';
import type { PortalRole } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../../cli-io.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { readJsonFile } from '../../files/read-campaign.ts';
import { type RoundOptions, roundOf } from '../round.ts';
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
  if (!done.ok && done.error === 'not-launched') {
    const name = io.messages.audienceName(target.audience);
    throw new CliRefusal(exitCodes.missing, io.messages.notLaunched(name, target.dataDir));
  }
  if (!done.ok) throw refuse(io, done.error);
  const { serial, roles } = done.value;
  report(io, options, { ok: true, serial, roles }, [
    io.messages.amend.applied(io.messages.audienceName(target.audience), serial),
    io.messages.amend.appliedIn(io.messages.roleName('box'), roles.box),
    io.messages.amend.appliedIn(io.messages.roleName('roll'), roles.roll),
    ...(roles.space === undefined
      ? []
      : [io.messages.amend.appliedIn(io.messages.roleName('space'), roles.space)]),
  ]);
  return exitCodes.done;
}
