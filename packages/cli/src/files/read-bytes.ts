import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CliIo, CliRefusal } from '../cli-io.ts';
import { exitCodes } from '../exit-codes.ts';

/** Reads a file given on the command line. @throws CliRefusal with a sentence when there is no file that can be read. */
export async function readBytes(io: CliIo, path: string): Promise<Buffer> {
  try {
    return await readFile(resolve(io.cwd, path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new CliRefusal(exitCodes.refused, io.messages.fileIsFolder(path));
    if (['ENOENT', 'ENOTDIR'].includes(code))
      throw new CliRefusal(exitCodes.missing, io.messages.fileMissing(path));
    if (['EACCES', 'EPERM'].includes(code))
      throw new CliRefusal(exitCodes.refused, io.messages.fileForbidden(path));
    throw error;
  }
}
