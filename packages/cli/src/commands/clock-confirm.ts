import { confirmClock, type PortalRole, readPortalFile, rolePaths } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type TargetOptions, targetOf } from './target.ts';

/** `miroir clock-confirm`: tells a running roll and box, those at hand, that the machine's clock is right after a jump. */
export async function clockConfirm(
  io: CliIo,
  options: TargetOptions & { readonly role?: PortalRole },
): Promise<ExitCode> {
  const target = targetOf(io, options);
  const wanted: readonly PortalRole[] = options.role === undefined ? ['roll', 'box'] : [options.role];
  const told: PortalRole[] = [];
  for (const role of wanted) {
    const paths = rolePaths(target.dataDir, role);
    if ((await readPortalFile(paths.portalFile)) === null) continue;
    await confirmClock(paths, io.clock);
    told.push(role);
  }
  if (told.length === 0) {
    const name = io.messages.audienceName(target.audience);
    throw new CliRefusal(exitCodes.missing, io.messages.notLaunched(name, target.dataDir));
  }
  report(io, options, { ok: true, roles: told }, [io.messages.clockConfirmed]);
  return exitCodes.done;
}
