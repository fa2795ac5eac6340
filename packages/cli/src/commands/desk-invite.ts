import { type DeskDatabase, inviteReader, readerCalled, signInPage } from '@miroir/desk';
import { linkLifetime, secretUrl } from '@miroir/operators';
import { isOrigin, type LaunchedRound, readRounds, rolePaths } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { databaseUri } from '../deployment/database-uri.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { notLaunched } from './round.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface DeskInviteOptions extends TargetOptions {
  readonly name: string;
  readonly origin: string;
  readonly deskDatabase?: string;
}

/** `miroir desk invite`: a single-use link to the reading desk, for a reader whom participants were told of. */
export async function deskInvite(io: CliIo, options: DeskInviteOptions): Promise<ExitCode> {
  const { name, origin } = options;
  if (!isOrigin(origin)) throw new CliRefusal(exitCodes.usage, io.messages.notAnOrigin(origin));
  const target = targetOf(io, options);
  const paths = rolePaths(target.dataDir, 'box');
  const rounds = await readRounds(paths);
  if (rounds.length === 0) throw await notLaunched(io, target);
  mustBeNamed(io, name, rounds);
  const { audience } = target;
  const where = {
    audience,
    dataDir: paths.desk,
    uri: databaseUri(io, `${audience}-box-desk`, options.deskDatabase),
  };
  const url = await deskLink(where, { name, origin }, io);
  const validHours = linkLifetime / 3_600_000;
  report(io, options, { ok: true, url, validHours }, [io.messages.deskLink(name, validHours), url]);
  return exitCodes.done;
}

/** Who is not named is not let in by a link either: the refusal says whom participants were told of. */
function mustBeNamed(io: CliIo, name: string, rounds: readonly LaunchedRound[]): void {
  const asking = rounds.map(({ file }) => file.questionnaire);
  if (asking.some((questionnaire) => readerCalled(name, questionnaire) !== null)) return;
  const named = [...new Set(asking.flatMap(({ readers = [] }) => readers.map((reader) => reader.name)))];
  throw new CliRefusal(exitCodes.refused, io.messages.notAReader(name, named));
}

/** The address of a link that was just made: it exists nowhere else. */
export async function deskLink(
  where: DeskDatabase,
  { name, origin }: { readonly name: string; readonly origin: string },
  world: Parameters<typeof inviteReader>[2],
): Promise<string> {
  const link = await inviteReader(where, name, world);
  // One role, and names that are told apart: a link is always made.
  if (link === null) throw new Error('the desk holds this name under another role');
  return secretUrl(new URL(signInPage, origin).href, link.token);
}
