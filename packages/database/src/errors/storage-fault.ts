import { CommandError, type ErrorName } from './command-error.ts';

/** A file or a stored document that is not what the engine wrote. The reason completes "is damaged (…)". */
export class Damaged extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'Damaged';
  }
}

interface Refusal {
  readonly name: ErrorName;
  say(path: string): string;
}

/** SQLite's primary result codes (sqlite.org/rescode.html). */
const sqlite = { busy: 5, readonly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notDatabase: 26 };

/**
 * What SQLite or the disk refused, as a sentence for whoever runs the process; undefined for any other error.
 * SQLite's own words name tables at most, never values.
 */
export function storageFault(error: unknown, path: string): CommandError | undefined {
  if (error instanceof Damaged) return damaged(path, error.message);
  const code = resultCode(error);
  if (code === sqlite.corrupt || code === sqlite.notDatabase)
    return damaged(path, error instanceof Error ? error.message : 'unreadable');
  const refusal = refusals.get(code);
  return refusal && new CommandError(refusal.name, refusal.say(path));
}

const unwritable: Refusal = {
  name: 'Unauthorized',
  say: (path) => `The database file ${path} cannot be written: check its owner.`,
};

const refusals: ReadonlyMap<number | undefined, Refusal> = new Map<number, Refusal>([
  [
    sqlite.full,
    {
      name: 'OutOfDiskSpace',
      say: (path) =>
        `The disk of ${path} is full: nothing of this was kept. Make room; nothing needs to be started again.`,
    },
  ],
  [
    sqlite.ioError,
    { name: 'FileStreamFailed', say: (path) => `The disk of ${path} failed: nothing of this was kept.` },
  ],
  [sqlite.readonly, unwritable],
  [sqlite.cannotOpen, unwritable],
  [
    sqlite.busy,
    { name: 'FileStreamFailed', say: (path) => `The database file ${path} is held by another program.` },
  ],
]);

function damaged(path: string, reason: string): CommandError {
  const advice =
    'Stop this process, put the file aside, restore the last backup in its place, then start again.';
  return new CommandError(
    'DataCorruptionDetected',
    `The database file ${path} is damaged (${reason}). ${advice}`,
  );
}

function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  return error.errcode & 0xff;
}
