import { resolve } from 'node:path';
import { distrustMarks, readDumpHeader, rememberPublished, restoreRole, startEpoch } from '@miroir/launch';
import { type PortalRole, type PortalTarget, readPortalFile, rolePaths } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readText } from '../files/read-campaign.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface RestoredOptions extends TargetOptions {
  readonly from?: readonly string[];
  readonly role?: PortalRole;
  /** The last sealed release that the comparison holds, or `none`. */
  readonly published?: string;
}

/** What says that nothing of this portal was ever published, or that the box remembers the last of it itself. */
const noneWord = 'none';

/**
 * `miroir restored`: reads dumps back, or takes note that a copy was put back by hand. Then the roll trusts no missing
 * mark, the box publishes nothing that does not follow what it had published, and a new epoch says so openly.
 */
export async function restored(io: CliIo, options: RestoredOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const dumps = await dumpsByRole(io, options.from ?? []);
  const roles = await restoredRoles(target, options, dumps);
  if (roles.length === 0) {
    const name = io.messages.audienceName(target.audience);
    throw new CliRefusal(exitCodes.missing, io.messages.notLaunched(name, target.dataDir));
  }
  if (roles.includes('box') && options.published === undefined)
    throw new CliRefusal(exitCodes.usage, io.messages.needsPublished);
  const lines: string[] = [];
  for (const [role, path] of dumps) {
    const name = io.messages.roleName(role);
    const read = await io.step(io.messages.restoring(name), () =>
      restoreRole(target, role, resolve(io.cwd, path)),
    );
    if (!read.ok) throw new CliRefusal(exitCodes.refused, io.messages.restoreFault(path, read.error));
    lines.push(io.messages.restoredRole(name, read.value.documents));
  }
  const unmarked = roles.includes('roll') ? await distrustMarks(target) : 0;
  if (unmarked > 0) lines.push(io.messages.marksDistrusted);
  const used = roles.includes('box') ? await followPublished(io, target, options.published) : 0;
  const epoch = await startEpoch(target, used);
  report(io, options, { ok: true, epoch, roles }, [...lines, io.messages.restored(epoch ?? 1)]);
  return exitCodes.done;
}

async function dumpsByRole(io: CliIo, paths: readonly string[]): Promise<Map<PortalRole, string>> {
  const dumps = new Map<PortalRole, string>();
  for (const path of paths) {
    await readBytes(io, path);
    const header = await readDumpHeader(resolve(io.cwd, path));
    if (header === null)
      throw new CliRefusal(exitCodes.refused, io.messages.restoreFault(path, 'not-a-dump'));
    dumps.set(header.portal.role, path);
  }
  return dumps;
}

/** With dumps, theirs; else those put back by hand, which are the ones at hand unless one is named. */
async function restoredRoles(
  target: PortalTarget,
  options: RestoredOptions,
  dumps: ReadonlyMap<PortalRole, string>,
): Promise<PortalRole[]> {
  if (dumps.size > 0) return [...dumps.keys()];
  const found: PortalRole[] = [];
  for (const role of ['roll', 'box'] as const) {
    if (options.role !== undefined && options.role !== role) continue;
    if ((await readPortalFile(rolePaths(target.dataDir, role).portalFile)) !== null) found.push(role);
  }
  return found;
}

/** Returns the epoch of what had been published. */
async function followPublished(io: CliIo, target: PortalTarget, given: string | undefined): Promise<number> {
  const sealed = given === undefined || given === noneWord ? null : (await readText(io, given)).trim();
  const remembered = await rememberPublished(target, sealed);
  if (!remembered.ok) throw new CliRefusal(exitCodes.refused, io.messages.publishedFault(remembered.error));
  return remembered.value?.epoch ?? 0;
}
