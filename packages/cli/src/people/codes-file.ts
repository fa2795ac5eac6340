import { resolve } from 'node:path';
import type { PersonRow } from '@miroir/launch';
import { personKey } from '@miroir/roll';
import { type CliIo, CliRefusal } from '../cli-io.ts';
import { exitCodes } from '../exit-codes.ts';
import { readBytes } from '../files/read-bytes.ts';
import { writeNewPrivate } from '../files/write-private.ts';
import { readInvitations } from './invitations-file.ts';

async function bytesIfPresent(io: CliIo, path: string): Promise<Buffer | null> {
  try {
    return await readBytes(io, path);
  } catch (error) {
    if (error instanceof CliRefusal && error.exitCode === exitCodes.missing) return null;
    throw error;
  }
}

/**
 * The codes a file holds already, by person. A file is the only copy of its codes and is never written over: it may be
 * there only when it holds exactly these people, as a launch that was cut short leaves it.
 * @throws CliRefusal for any other file.
 */
export async function codesAlreadyIn(
  io: CliIo,
  path: string,
  rows: readonly PersonRow[],
): Promise<ReadonlyMap<string, string>> {
  const bytes = await bytesIfPresent(io, path);
  if (bytes === null) return new Map();
  const read = readInvitations(bytes);
  const codes = new Map(read.ok ? read.value.map(({ ref, code }) => [personKey(ref), code]) : []);
  const same = codes.size === rows.length && rows.every(({ ref }) => codes.has(personKey(ref)));
  if (!same)
    throw new CliRefusal(exitCodes.refused, `${io.messages.outTaken(path)}\n${io.messages.nothingFrozen}`);
  return codes;
}

/** Puts codes in a new private file, on disk before anybody enters the roll. @throws CliRefusal when one came there meanwhile. */
export async function keepCodes(io: CliIo, path: string, csv: string): Promise<void> {
  if (await writeNewPrivate(resolve(io.cwd, path), csv)) return;
  throw new CliRefusal(exitCodes.refused, `${io.messages.outTaken(path)}\n${io.messages.nothingFrozen}`);
}
