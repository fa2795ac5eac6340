import { type DeskDatabase, inviteReader, readerCalled, signInPage } from '@miroir/desk';
import { linkLifetime, secretUrl } from '@miroir/operators';
import { isOrigin, type PortalFile, readPortalFile, roleFolderPaths, rolePaths } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { databaseUri, type TargetOptions, targetOf } from './target.ts';

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
  const { folder, portalFile } = rolePaths(target.dataDir, 'box');
  const file = await readPortalFile(portalFile);
  if (file === null) {
    const audience = io.messages.audienceName(target.audience);
    throw new CliRefusal(exitCodes.missing, io.messages.notLaunched(audience, target.dataDir));
  }
  mustBeNamed(io, name, file);
  const { audience } = target;
  const where = {
    audience,
    dataDir: roleFolderPaths(folder).desk,
    uri: databaseUri(io, `${audience}-box-desk`, options.deskDatabase),
  };
  const url = await deskLink(where, { name, origin }, io);
  const validHours = linkLifetime / 3_600_000;
  report(io, options, { ok: true, url, validHours }, [io.messages.deskLink(name, validHours), url]);
  return exitCodes.done;
}

/** Who is not named is not let in by a link either: the refusal says whom participants were told of. */
function mustBeNamed(io: CliIo, name: string, { questionnaire }: PortalFile): void {
  if (readerCalled(name, questionnaire) !== null) return;
  const named = (questionnaire.readers ?? []).map((reader) => reader.name);
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
