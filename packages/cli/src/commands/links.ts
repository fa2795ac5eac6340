import { resolve } from 'node:path';
import { checkInvitations } from '@miroir/launch';
import { type RoundTarget, readRoundFile } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { writePrivate } from '../files/write-private.ts';
import { invitationsCsv } from '../people/invitations-file.ts';
import { type CodesFile, codeFaultLines, everyCode, readCodes } from '../people/read-codes.ts';
import { notLaunched, type RoundOptions, roundOf } from './round.ts';

export interface LinksOptions extends RoundOptions {
  readonly invitations: readonly string[];
}

/**
 * Codes in the files and people on the roll, one to one. @throws CliRefusal with every difference: a person whose code
 * is in no file could never be invited.
 */
async function mustMatch(io: CliIo, target: RoundTarget, files: readonly CodesFile[]): Promise<void> {
  const codes = everyCode(files);
  const faults = await checkInvitations(target, codes);
  if (faults.length === 0) return;
  const lines = codeFaultLines(io, files, faults);
  throw new CliRefusal(exitCodes.refused, [...lines, io.messages.nothingFrozen].join('\n'));
}

/** Gives each code its link, file by file; a file is replaced whole. Returns a sentence for each. */
async function writeLinks(
  io: CliIo,
  files: readonly CodesFile[],
  link: { readonly rollOrigin: string; readonly keyListDigest: string },
): Promise<string[]> {
  const lines: string[] = [];
  for (const { path, invitations } of files) {
    await writePrivate(resolve(io.cwd, path), invitationsCsv(invitations, link));
    lines.push(io.messages.linksWritten(invitations.length, path));
  }
  return lines;
}

/** `miroir links`: writes the links of a launched round into the files of its codes, once more. */
export async function links(io: CliIo, options: LinksOptions): Promise<ExitCode> {
  const target = await roundOf(io, options);
  const launched = await readRoundFile(target, 'roll');
  if (launched === null) throw notLaunched(io, target);
  const files = await readCodes(io, options.invitations);
  await mustMatch(io, target, files);
  const { origins, keyListDigest } = launched;
  const lines = await writeLinks(io, files, { rollOrigin: origins.roll, keyListDigest });
  report(io, options, { ok: true, links: everyCode(files).length }, lines);
  return exitCodes.done;
}
