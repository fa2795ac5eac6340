import { resolve } from 'node:path';
import { type BackedUp, backUpRole } from '@miroir/launch';
import { type PortalRole, readPortalFile, rolePaths } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface BackupOptions extends TargetOptions {
  readonly to: string;
  readonly role?: PortalRole;
}

const roles = ['roll', 'box'] as const;

/** `miroir backup`: a dump of each role of a portal that is at hand, beside its server or alone. */
export async function backup(io: CliIo, options: BackupOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const folder = resolve(io.cwd, options.to);
  const written: BackedUp[] = [];
  for (const role of options.role === undefined ? roles : [options.role]) {
    // On two accounts each has its own role at hand; one that is asked for by name must be there.
    const launched = await readPortalFile(rolePaths(target.dataDir, role).portalFile);
    if (launched === null && options.role === undefined) continue;
    const name = io.messages.roleName(role);
    const done = await io.step(io.messages.backingUp(name), () =>
      backUpRole(target, role, { ...io, folder }),
    );
    if (!done.ok && done.error === 'busy')
      throw new CliRefusal(exitCodes.refused, io.messages.releaseFault('busy'));
    if (done.ok) written.push(done.value);
  }
  if (written.length === 0) {
    const name = io.messages.audienceName(target.audience);
    throw new CliRefusal(exitCodes.missing, io.messages.notLaunched(name, target.dataDir));
  }
  report(io, options, { ok: true, dumps: written }, [
    ...written.map(({ role, path, documents }) =>
      io.messages.backedUp(io.messages.roleName(role), path, documents),
    ),
    io.messages.backupWithoutKeys,
  ]);
  return exitCodes.done;
}
