import { confirmClock, type PortalRole, portalRoles, readCommunityFile, rolePaths } from '@miroir/portal';
import { type CliIo, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { notLaunched } from './round.ts';
import { type TargetOptions, targetOf } from './target.ts';

/** `miroir clock-confirm`: tells a portal's running roles, those at hand, that the machine's clock is right after a jump. */
export async function clockConfirm(
  io: CliIo,
  options: TargetOptions & { readonly role?: PortalRole },
): Promise<ExitCode> {
  const target = targetOf(io, options);
  const wanted: readonly PortalRole[] = options.role === undefined ? portalRoles : [options.role];
  const told: PortalRole[] = [];
  for (const role of wanted) {
    const paths = rolePaths(target.dataDir, role);
    if ((await readCommunityFile(paths.communityFile)) === null) continue;
    await confirmClock(paths, io.clock);
    told.push(role);
  }
  if (told.length === 0) throw await notLaunched(io, target);
  report(io, options, { ok: true, roles: told }, [io.messages.clockConfirmed]);
  return exitCodes.done;
}
