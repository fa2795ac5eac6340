import { accessSync, chmodSync, closeSync, constants, mkdirSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseRefused } from './database-refused.ts';

/** Socket paths beyond 107 bytes are cut silently by the system; some allow 103 only. */
const longestSocketPath = 100;

export interface DataFolder {
  readonly path: string;
  readonly socketPath: string;
}

/** Makes the folder, for its owner alone. Throws DatabaseRefused when it cannot, or when its path is too long for a socket. */
export function prepareDataFolder(dataDir: string): DataFolder {
  const path = resolve(dataDir);
  const socketPath = join(path, 'db.sock');
  const size = Buffer.byteLength(socketPath);
  if (size > longestSocketPath) {
    const why = `its socket would need ${size} bytes of the ${longestSocketPath} allowed`;
    throw new DatabaseRefused(`The data folder ${path} has too long a path (${why}): choose a shorter one.`);
  }
  makePrivateFolder(path);
  return { path, socketPath };
}

/** Makes a folder for its owner alone. Throws DatabaseRefused when it cannot. */
export function makePrivateFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new DatabaseRefused(`The data folder ${path} cannot be written by this process: check its owner.`, {
      cause,
    });
  }
}

export interface FolderLock {
  release(): void;
}

/**
 * Takes the folder for this process, or returns undefined when another one has it. The lock is the operating
 * system's, held through SQLite: it ends with the process however that ends. No process id is written down that a
 * later process might bear by chance, a socket left by a killed owner is never mistaken for a live one, and of
 * two starting processes one wins. Not for network file systems, whose locks may be nobody's.
 */
export function lockDataFolder(folder: Pick<DataFolder, 'path'>): FolderLock | undefined {
  const path = join(folder.path, 'owner.lock');
  makeForOwner(path);
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) return undefined;
    throw new DatabaseRefused(`The lock ${path} cannot be taken: is the disk full, or its owner another?`, {
      cause: error,
    });
  }
  return { release: () => database.close() };
}

/** Never opens a file that exists: closing it again would end this process's own lock on it (POSIX). */
function makeForOwner(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
    throw new DatabaseRefused(`The file ${path} cannot be made: is the disk full?`, { cause: error });
  }
}
