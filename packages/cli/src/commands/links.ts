import { resolve } from 'node:path';
import { checkInvitations, type InvitationFault } from '@miroir/launch';
import { type RoundTarget, readRoundFile } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { writePrivate } from '../files/write-private.ts';
import { invitationsCsv, type Link } from '../people/invitations-file.ts';
import { type CodesFile, codeFaultLines, everyCode, readCodes, voidedIn } from '../people/read-codes.ts';
import { notLaunched, type RoundOptions, roundOf } from './round.ts';

export interface LinksOptions extends RoundOptions {
  readonly invitations: readonly string[];
}

/**
 * Codes in the files and people on the roll, one to one, save codes that were given anew since. @throws CliRefusal with
 * every difference: a person whose code is in no file could never be invited.
 */
async function mustMatch(
  io: CliIo,
  target: RoundTarget,
  files: readonly CodesFile[],
): Promise<readonly InvitationFault[]> {
  const faults = await checkInvitations(target, everyCode(files));
  const voided = faults.filter(({ code }) => code === 'voided-code');
  if (faults.length === voided.length) return voided;
  const lines = codeFaultLines(io, files, faults);
  throw new CliRefusal(exitCodes.refused, [...lines, io.messages.nothingFrozen].join('\n'));
}

/**
 * Gives each code its link, file by file, and none to a voided one; a file is replaced whole. Returns a sentence for each.
 */
async function writeLinks(
  io: CliIo,
  files: readonly CodesFile[],
  link: Link & { readonly voided: ReadonlySet<number> },
): Promise<string[]> {
  const lines: string[] = [];
  let at = 0;
  for (const { path, invitations } of files) {
    const rows = invitations.map((invitation) => ({ ...invitation, voided: link.voided.has(at++) }));
    await writePrivate(resolve(io.cwd, path), invitationsCsv(rows, link));
    lines.push(io.messages.linksWritten(rows.filter(({ voided }) => !voided).length, path));
  }
  return lines;
}

/** `miroir links`: writes the links of a launched round into the files of its codes, once more. */
export async function links(io: CliIo, options: LinksOptions): Promise<ExitCode> {
  const target = await roundOf(io, options);
  const launched = await readRoundFile(target, 'roll');
  if (launched === null) throw await notLaunched(io, target);
  const files = await readCodes(io, options.invitations);
  const faults = await mustMatch(io, target, files);
  const voided = voidedIn(faults);
  const { origins, keyListDigest } = launched;
  const lines = await writeLinks(io, files, { rollOrigin: origins.roll, keyListDigest, voided });
  report(io, options, { ok: true, links: everyCode(files).length - voided.size, voided: voided.size }, [
    ...codeFaultLines(io, files, faults),
    ...lines,
  ]);
  return exitCodes.done;
}
