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
  options: RoundOptions & { readonly role?: PortalRole; readonly refuse?: boolean },
): Promise<ExitCode> {
  const target = await roundOf(io, options);
  const file = amendmentFileSchema.safeParse(await readJsonFile(io, path));
  if (!file.success) throw new CliRefusal(exitCodes.refused, io.messages.amend.notAnAmendment(path));
  const { role, refuse: refuseLate = false } = options;
  const done = await applyAmendment(target, file.data, {
    ...io,
    refuseLate,
    ...(role === undefined ? {} : { role }),
  });
  if (!done.ok && done.error === 'not-launched') throw await notLaunched(io, target);
  if (!done.ok && (done.error === 'round-over' || done.error === 'in-the-past'))
    throw refuse(io, done.error, io.messages.amend.refuseHint);
  if (!done.ok) throw refuse(io, done.error);
  const { serial, campaign, roles, refused } = done.value;
  const name = await sideAtHand(io, target, campaign);
  const { applied, refusedHere } = io.messages.amend;
  report(io, options, { ok: true, serial, roles, refused }, [
    refused === null ? applied(name, serial) : refusedHere(name, serial),
    io.messages.amend.appliedIn(io.messages.roleName('box'), roles.box),
    io.messages.amend.appliedIn(io.messages.roleName('roll'), roles.roll),
    ...(roles.space === undefined
      ? []
      : [io.messages.amend.appliedIn(io.messages.roleName('space'), roles.space)]),
  ]);
  return exitCodes.done;
}
