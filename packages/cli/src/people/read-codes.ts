import type { Invitation, InvitationFault } from '@miroir/launch';
import { type CliIo, CliRefusal } from '../cli-io.ts';
import { exitCodes } from '../exit-codes.ts';
import { readBytes } from '../files/read-bytes.ts';
import { type FiledInvitation, readInvitations } from './invitations-file.ts';
import { tableSentence } from './table-sentence.ts';

/** One file of codes, read. */
export interface CodesFile {
  readonly path: string;
  readonly invitations: readonly FiledInvitation[];
}

/** Reads every file of codes. @throws CliRefusal naming the first one that is none. */
export async function readCodes(io: CliIo, paths: readonly string[]): Promise<CodesFile[]> {
  const files: CodesFile[] = [];
  for (const path of paths) {
    const read = readInvitations(await readBytes(io, path));
    if (!read.ok) {
      const sentence = tableSentence(io.messages, path, read.error);
      throw new CliRefusal(exitCodes.refused, `${sentence}\n${io.messages.nothingFrozen}`);
    }
    files.push({ path, invitations: read.value });
  }
  return files;
}

/** Everybody in the files, in their order: positions in this list are those of {@link codeFaultLines}. */
export const everyCode = (files: readonly CodesFile[]): Invitation[] =>
  files.flatMap(({ invitations }) => invitations);

/** Where the files hold codes that were given anew since: positions in {@link everyCode}. */
export const voidedIn = (faults: readonly InvitationFault[]): ReadonlySet<number> =>
  new Set(faults.flatMap((fault) => (fault.code === 'voided-code' ? [fault.at] : [])));

/** Sentences a person can read at once; the rest is counted. */
const mostLines = 20;

/** What is wrong between files and roll, each with file and line. */
export function codeFaultLines(
  io: CliIo,
  files: readonly CodesFile[],
  faults: readonly InvitationFault[],
): string[] {
  const places = files.flatMap(({ path, invitations }) => invitations.map(({ line }) => ({ path, line })));
  const place = (at: number): { path: string; line: number } => places[at] ?? { path: '', line: 0 };
  const lines = faults.flatMap((fault) => {
    if (fault.code === 'no-code') return [];
    const { path, line } = place(fault.at);
    const first = fault.code === 'code-twice' ? place(fault.first) : null;
    const where = first === null ? '' : `${first.path}, ${first.line}`;
    return [io.messages.codeAt(path, line, io.messages.codeFault(fault.code, where))];
  });
  const shown = lines.slice(0, mostLines);
  if (lines.length > mostLines) shown.push(io.messages.moreFaults(lines.length - mostLines));
  const without = faults.flatMap((fault) => (fault.code === 'no-code' ? [fault.ref] : []));
  if (without.length > 0) shown.push(io.messages.noCode(without.length, without.slice(0, 5)));
  return shown;
}
