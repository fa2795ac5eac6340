import { type DeskDatabase, listReaders, removeReader } from '@miroir/desk';
import { readRounds, rolePaths } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { databaseUri } from '../deployment/database-uri.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { spaceDeskOf } from './desk-space.ts';
import { notLaunched } from './round.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface DeskReadersOptions extends TargetOptions {
  readonly deskDatabase?: string;
  /** The desk of the space, not the reading desk. */
  readonly space?: boolean;
}

type Reader = Awaited<ReturnType<typeof listReaders>>[number];

/** `miroir desk list`: who was invited to a desk of a side, who came, and who is signed in. */
export async function deskList(io: CliIo, options: DeskReadersOptions): Promise<ExitCode> {
  const readers = await listReaders(await deskOf(io, options), io);
  const told = readers.map(({ name, joinedAt, linkUntil, sessions, passkeys }) => {
    return { name, joinedAt, linkUntil, sessions, passkeys };
  });
  const lines = readers.length === 0 ? [io.messages.noReaders] : readers.map((reader) => lineOf(io, reader));
  report(io, options, { ok: true, readers: told }, lines);
  return exitCodes.done;
}

/** `miroir desk revoke`: one person is let in no more, from their next click on. */
export async function deskRevoke(
  io: CliIo,
  options: DeskReadersOptions & { readonly name: string },
): Promise<ExitCode> {
  const { name } = options;
  if (!(await removeReader(await deskOf(io, options), name, io)))
    throw new CliRefusal(exitCodes.missing, io.messages.readerUnknown(name));
  report(io, options, { ok: true }, [io.messages.readerRevoked(name)]);
  return exitCodes.done;
}

async function deskOf(io: CliIo, options: DeskReadersOptions): Promise<DeskDatabase> {
  if (options.space === true) return spaceDeskOf(io, options);
  const target = targetOf(io, options);
  const { audience } = target;
  const paths = rolePaths(target.dataDir, 'box');
  if ((await readRounds(paths)).length === 0) throw await notLaunched(io, target);
  const uri = databaseUri(io, `${audience}-box-desk`, options.deskDatabase);
  return { audience, dataDir: paths.desk, uri };
}

function lineOf({ messages }: CliIo, { name, joinedAt, linkUntil, sessions, passkeys }: Reader): string {
  const day = (at: number) =>
    new Intl.DateTimeFormat(messages.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
  if (joinedAt === null) return messages.readerInvited(name, linkUntil === null ? null : day(linkUntil));
  return messages.readerJoined(name, { since: day(joinedAt), sessions, passkeys });
}
