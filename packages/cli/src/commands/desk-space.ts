import type { DeskDatabase } from '@miroir/desk';
import { signInPage } from '@miroir/desk';
import { withSpaceDatabases } from '@miroir/launch';
import { linkLifetime, secretUrl } from '@miroir/operators';
import { isOrigin, readRounds, rolePaths } from '@miroir/portal';
import { inviteToSpaceDesk, openActStore, type SpaceDeskRole } from '@miroir/space';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { databaseUri } from '../deployment/database-uri.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { notLaunched } from './round.ts';
import { spaceOf } from './space.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface SpaceDeskInviteOptions extends TargetOptions {
  readonly name: string;
  readonly origin: string;
  readonly role: SpaceDeskRole;
  readonly deskDatabase?: string;
}

/** `miroir desk invite --role …`: a single-use link to the desk of a side's space. */
export async function spaceDeskInvite(io: CliIo, options: SpaceDeskInviteOptions): Promise<ExitCode> {
  const { name, origin, role } = options;
  if (!isOrigin(origin)) throw new CliRefusal(exitCodes.usage, io.messages.notAnOrigin(origin));
  const where = await spaceDeskOf(io, options);
  const url = await spaceDeskLink(where, { name, role, origin }, io);
  if (url === null) throw new CliRefusal(exitCodes.refused, io.messages.otherDeskRole(name));
  const validHours = linkLifetime / 3_600_000;
  report(io, options, { ok: true, url, validHours }, [io.messages.spaceDeskLink(name, validHours), url]);
  return exitCodes.done;
}

/** The database of sign-ins of a side's space desk. @throws CliRefusal when no space is launched there */
export async function spaceDeskOf(
  io: CliIo,
  options: TargetOptions & { readonly deskDatabase?: string },
): Promise<DeskDatabase> {
  const target = targetOf(io, options);
  const { audience } = target;
  const paths = rolePaths(target.dataDir, 'space');
  if ((await readRounds(paths)).length === 0) throw await notLaunched(io, target);
  return {
    audience,
    dataDir: paths.desk,
    uri: databaseUri(io, `${audience}-space-desk`, options.deskDatabase),
  };
}

/** The address of a link that was just made; null where the name has another role at the desk. */
export async function spaceDeskLink(
  where: DeskDatabase,
  { name, role, origin }: Pick<SpaceDeskInviteOptions, 'name' | 'role' | 'origin'>,
  world: Parameters<typeof inviteToSpaceDesk>[2],
): Promise<string | null> {
  const link = await inviteToSpaceDesk(where, { name, role }, world);
  return link === null ? null : secretUrl(new URL(signInPage, origin).href, link.token);
}

export interface DeskLogOptions extends TargetOptions {
  readonly campaign?: string;
  readonly verify?: boolean;
}

/** `miroir desk log`: what moderators did, or whether its chain is whole. */
export async function deskLog(io: CliIo, options: DeskLogOptions): Promise<ExitCode> {
  const { campaign } = await spaceOf(io, options);
  const { acts, brokenAt } = await withSpaceDatabases(
    targetOf(io, options),
    campaign,
    async ({ contents }) => {
      const store = await openActStore(contents, io.random);
      return { acts: await store.after(''), brokenAt: await store.brokenAt() };
    },
  );
  const head = acts.at(-1)?.hash ?? null;
  if (options.verify === true) {
    if (brokenAt !== null) throw new CliRefusal(exitCodes.refused, io.messages.deskLogBroken(brokenAt));
    report(io, options, { ok: true, acts: acts.length, head }, [io.messages.deskLogWhole(acts.length, head)]);
    return exitCodes.done;
  }
  const told = acts.map(({ _id: sequence, what, target, reason, day, hash }) => {
    return { sequence, what, target, reason, day, hash };
  });
  const lines = told.map(({ sequence, day, what, reason, target }) =>
    [Number(sequence), day, what, reason, target].join('  '),
  );
  report(
    io,
    options,
    { ok: true, acts: told, head },
    lines.length === 0 ? [io.messages.deskLogEmpty] : lines,
  );
  return exitCodes.done;
}
