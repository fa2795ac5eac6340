import type { Document } from 'bson';
import type { CommandContext } from '../commands/command.ts';
import { createCursors } from '../commands/cursors.ts';
import { commands } from '../commands/registry.ts';
import { CommandError } from '../errors/command-error.ts';
import { type Databases, type OpenDatabaseFile, openDatabases } from '../storage/databases.ts';
import type { RowNumbering } from '../storage/row-number.ts';
import type { SqliteFile } from '../storage/sqlite-file.ts';

export interface EngineRequest {
  readonly database: string;
  readonly command: Document;
}

export interface EngineInput {
  readonly folder: string;
  /** See {@link import('../plan/find-matches.ts').Query.scanLimit}. Default: no limit. */
  readonly scanLimit?: number | undefined;
  readonly numbering?: (key: Buffer) => RowNumbering;
  /** A clock in milliseconds, for forgetting idle cursors. */
  readonly now: () => number;
}

export interface Engine {
  /**
   * Answers a batch of requests, in their order. What they write is one transaction for each file, and
   * durable when this returns: no answer may be sent before.
   */
  answer(requests: readonly EngineRequest[]): Document[];
  close(): void;
}

export function createEngine({
  folder,
  scanLimit = Number.POSITIVE_INFINITY,
  numbering,
  now,
}: EngineInput): Engine {
  const databases = openDatabases({ folder, ...(numbering === undefined ? {} : { numbering }) });
  const cursors = createCursors(now);

  /** VACUUM runs in no transaction: what the batch wrote before is committed first. */
  const compact = (context: CommandContext): Document => {
    const open = databases.find(context.database);
    if (open?.file.isWriting()) open.file.commit();
    open?.file.compact();
    return { ok: 1 };
  };

  const perform = ({ database, command }: EngineRequest): Document => {
    const context: CommandContext = { database, databases, cursors, scanLimit };
    const name = Object.keys(command)[0] ?? '';
    const run = name === 'miroirCompact' ? compact : commands.get(name.toLowerCase());
    if (run === undefined) throw new CommandError('CommandNotFound', `no such command: '${name}'`);
    if (command.startTransaction === true || command.autocommit === false) {
      throw new CommandError(
        'IllegalOperation',
        'The embedded engine has no transactions: one document is the unit.',
      );
    }
    if (run === compact || name === 'dropDatabase') return run(context, command);
    return guarded(databases, () => run(context, command));
  };

  const answerOne = (request: EngineRequest): Document => {
    try {
      return perform(request);
    } catch (error) {
      return failure(error);
    }
  };

  return {
    answer(requests) {
      const replies: Document[] = [];
      for (const request of requests) {
        replies.push(answerOne(request));
        const lost = databases.opened().filter(({ file }) => !file.isIntact());
        if (lost.length === 0) continue;
        // What earlier requests were told is no longer true, and nothing may run outside a transaction.
        for (const open of databases.opened()) if (open.file.isWriting()) abandon(open);
        return requests.map(() => replies.at(-1) ?? failure(undefined));
      }
      for (const open of databases.opened()) {
        if (!open.file.isWriting()) continue;
        try {
          open.file.commit();
        } catch (error) {
          abandon(open);
          return requests.map(() => failure(error));
        }
      }
      return replies;
    },
    close: () => databases.closeAll(),
  };
}

/** A command that fails as a whole leaves nothing behind, while the batch around it goes on. */
function guarded(databases: Databases, run: () => Document): Document {
  const marked = databases.opened().filter(({ file }) => file.isWriting());
  for (const { file } of marked) file.run('SAVEPOINT command');
  try {
    const reply = run();
    for (const { file } of marked) file.run('RELEASE command');
    return reply;
  } catch (error) {
    for (const { file, catalog } of marked) {
      if (!file.isIntact()) continue;
      file.run('ROLLBACK TO command');
      file.run('RELEASE command');
      catalog.reload();
    }
    for (const open of databases.opened()) if (open.file.isWriting() && !marked.includes(open)) abandon(open);
    throw error;
  }
}

function abandon({ file, catalog }: { file: SqliteFile; catalog: OpenDatabaseFile['catalog'] }): void {
  file.rollback();
  catalog.reload();
}

function failure(error: unknown): Document {
  if (error instanceof CommandError) {
    return { ok: 0, errmsg: error.message, code: error.code, codeName: error.codeName, ...error.extra };
  }
  const full = error instanceof Error && /disk is full/.test(error.message);
  const known = new CommandError(
    full ? 'OutOfDiskSpace' : 'UnknownError',
    full ? 'The disk is full.' : `The engine failed: ${describe(error)}`,
  );
  return failure(known);
}

/** SQLite's and mingo's messages name operators and tables, never values. */
function describe(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'unknown reason';
}
