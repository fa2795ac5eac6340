import { resolve } from 'node:path';
import { ok, type Result } from '@miroir/basics';
import { type BackedUp, type BackupFault, backUpCommunity, backUpRole, backUpSpace } from '@miroir/launch';
import { type PortalRole, portalRoles } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { notLaunched, type RoundOptions, roundsAt } from './round.ts';
import { targetOf } from './target.ts';

export interface BackupOptions extends RoundOptions {
  readonly to: string;
  readonly role?: PortalRole;
}

/** `miroir backup`: dumps of each role of a portal that is at hand, its rounds and what is the community’s, beside its server or alone. */
export async function backup(io: CliIo, options: BackupOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const folder = resolve(io.cwd, options.to);
  const written: BackedUp[] = [];
  for (const role of options.role === undefined ? portalRoles : [options.role]) {
    // On two accounts each has its own role at hand.
    const rounds = await roundsAt(target, [role]);
    const wanted = rounds.filter(({ name, label, id }) =>
      options.round === undefined ? true : [name, label, id].includes(options.round),
    );
    const keep = async (writing: () => Promise<Result<BackedUp, BackupFault>>): Promise<void> => {
      const done = await io.step(io.messages.backingUp(io.messages.roleName(role)), writing);
      if (!done.ok && done.error === 'busy')
        throw new CliRefusal(exitCodes.refused, io.messages.releaseFault('busy'));
      if (done.ok) written.push(done.value);
    };
    // The rounds first: what a release seals between the two is in both, and never in neither.
    for (const { name } of wanted)
      await keep(() => backUpRole({ ...target, round: name }, role, { ...io, folder }));
    if (role === 'space')
      for (const campaign of new Set(wanted.map(({ label }) => label.split('/')[0] ?? '')))
        await keep(async () => ok(await backUpSpace(target, campaign, { ...io, folder })));
    if (rounds.length > 0) await keep(() => backUpCommunity(target, role, { ...io, folder }));
  }
  if (written.length === 0) throw await notLaunched(io, target);
  report(io, options, { ok: true, dumps: written }, [
    ...written.map(({ role, path, documents }) =>
      io.messages.backedUp(io.messages.roleName(role), path, documents),
    ),
    io.messages.backupWithoutKeys,
  ]);
  return exitCodes.done;
}
