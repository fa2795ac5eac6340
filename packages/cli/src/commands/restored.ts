import { resolve } from 'node:path';
import { distrustMarks, readDumpHeader, rememberPublished, restoreRole, startEpoch } from '@miroir/launch';
import {
  answerRoles,
  type PortalRole,
  type RoundTarget,
  roundIdOf,
  roundName,
  withCommunityDatabase,
} from '@miroir/portal';
import { openSpaceMarks } from '@miroir/roll';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readText } from '../files/read-campaign.ts';
import { notLaunched, type RoundOptions, roundsAt } from './round.ts';
import { targetOf } from './target.ts';

export interface RestoredOptions extends RoundOptions {
  readonly from?: readonly string[];
  readonly role?: PortalRole;
  /** The last sealed release of each round that the comparison holds, or `none`. */
  readonly published?: readonly string[];
}

/** What says that nothing of this portal was ever published, or that the box remembers the last of it itself. */
const noneWord = 'none';

/**
 * `miroir restored`: reads dumps back, or takes note that copies were put back by hand. Then the roll trusts no missing
 * mark, the box publishes nothing that does not follow what it had published, and a new epoch says so openly.
 */
export async function restored(io: CliIo, options: RestoredOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const dumps = await readDumps(io, options.from ?? []);
  const lines: string[] = [];
  const places = await restoredPlaces(io, options, dumps);
  if (dumps.length === 0 && places.length === 0) throw await notLaunched(io, target);
  if (places.some(({ role }) => role === 'box') && options.published === undefined)
    throw new CliRefusal(exitCodes.usage, io.messages.needsPublished);
  for (const { path, role } of dumps) {
    const name = io.messages.roleName(role);
    const read = await io.step(io.messages.restoring(name), () =>
      restoreRole(target, role, resolve(io.cwd, path)),
    );
    if (!read.ok) throw new CliRefusal(exitCodes.refused, io.messages.restoreFault(path, read.error));
    lines.push(io.messages.restoredRole(name, read.value.documents));
  }
  const epochs = await goOn(io, options, { places, lines });
  const epoch = epochs.length === 0 ? null : Math.max(...epochs);
  const roles = [...new Set([...dumps, ...places].map(({ role }) => role))];
  report(io, options, { ok: true, epoch, roles }, [
    ...lines,
    ...(epoch === null ? [] : [io.messages.restored(epoch)]),
  ]);
  return exitCodes.done;
}

/** One role of one round that was put back. */
interface RestoredPlace {
  readonly target: RoundTarget;
  readonly role: PortalRole;
}

/** Each round goes on under an epoch of its own. */
async function goOn(
  io: CliIo,
  options: RestoredOptions,
  { places, lines }: { readonly places: readonly RestoredPlace[]; readonly lines: string[] },
): Promise<number[]> {
  const epochs: number[] = [];
  const files = await publishedFiles(io, options.published ?? []);
  let unmarked = 0;
  for (const [, own] of Map.groupBy(places, (place) => place.target.round)) {
    const round = own[0]?.target;
    if (round === undefined) continue;
    const has = (role: PortalRole): boolean => own.some((place) => place.role === role);
    if (has('roll')) unmarked += await distrustMarks(round);
    const used = has('box') ? await followPublished(io, round, files) : 0;
    epochs.push((await startEpoch(round, used)) ?? 1);
  }
  if (files.some(({ fitted }) => !fitted))
    throw new CliRefusal(exitCodes.refused, io.messages.publishedFault('foreign-snapshot'));
  if (unmarked > 0) lines.push(io.messages.marksDistrusted);
  if (await isSpacePaused(io, options, places)) lines.push(io.messages.spacePaused);
  return epochs;
}

/** Whether the roll that was put back lets nobody new into a space before an operator says so. */
async function isSpacePaused(
  io: CliIo,
  options: RestoredOptions,
  places: readonly RestoredPlace[],
): Promise<boolean> {
  if (!places.some(({ role }) => role === 'roll')) return false;
  return withCommunityDatabase(targetOf(io, options), 'roll', async (community) =>
    (await openSpaceMarks(community)).isDoubted(),
  );
}

/** A dump, and whose it is; `round` is null for what is no single round's. */
interface NamedDump {
  readonly path: string;
  readonly role: PortalRole;
  readonly round: string | null;
}

/** What is the community's is read back first: a round’s keys and seals are in it. */
async function readDumps(io: CliIo, paths: readonly string[]): Promise<NamedDump[]> {
  const dumps: NamedDump[] = [];
  for (const path of paths) {
    await readBytes(io, path);
    const header = await readDumpHeader(resolve(io.cwd, path));
    if (header === null)
      throw new CliRefusal(exitCodes.refused, io.messages.restoreFault(path, 'not-a-dump'));
    if ('space' in header) dumps.unshift({ path, role: 'space', round: null });
    else if ('community' in header) dumps.unshift({ path, role: header.community.role, round: null });
    else dumps.push({ path, role: header.portal.role, round: roundName(roundIdOf(header.portal)) });
  }
  return dumps;
}

/** With dumps, theirs; else those put back by hand, which are the ones at hand unless some are named. */
async function restoredPlaces(
  io: CliIo,
  options: RestoredOptions,
  dumps: readonly NamedDump[],
): Promise<RestoredPlace[]> {
  const target = targetOf(io, options);
  if (dumps.length > 0)
    return dumps.flatMap(({ role, round }) =>
      // A space has no releases: no epoch, and nothing published to follow.
      round === null || role === 'space' ? [] : [{ target: { ...target, round }, role }],
    );
  const places: RestoredPlace[] = [];
  for (const role of answerRoles) {
    if (options.role !== undefined && options.role !== role) continue;
    for (const { name, label, id } of await roundsAt(target, [role])) {
      if (options.round !== undefined && ![name, label, id].includes(options.round)) continue;
      places.push({ target: { ...target, round: name }, role });
    }
  }
  return places;
}

/** A sealed release that the comparison had accepted, and whether some round here sealed it. */
interface PublishedFile {
  readonly sealed: string;
  fitted: boolean;
}

async function publishedFiles(io: CliIo, paths: readonly string[]): Promise<PublishedFile[]> {
  const files: PublishedFile[] = [];
  for (const path of paths) {
    if (path !== noneWord) files.push({ sealed: (await readText(io, path)).trim(), fitted: false });
  }
  return files;
}

/** Returns the epoch of what had been published of a round; of the files, the one that is its own counts. */
async function followPublished(
  io: CliIo,
  target: RoundTarget,
  files: readonly PublishedFile[],
): Promise<number> {
  for (const file of files) {
    const remembered = await rememberPublished(target, file.sealed);
    if (remembered.ok) {
      file.fitted = true;
      return remembered.value?.epoch ?? 0;
    }
    if (remembered.error !== 'foreign-snapshot')
      throw new CliRefusal(exitCodes.refused, io.messages.publishedFault(remembered.error));
  }
  const own = await rememberPublished(target, null);
  return own.ok ? (own.value?.epoch ?? 0) : 0;
}
