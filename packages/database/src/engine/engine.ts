import type { Document } from 'bson';
import type { CommandContext } from '../commands/command.ts';
import { createCursors } from '../commands/cursors.ts';
import { commands, type Sharing } from '../commands/registry.ts';
import { CommandError } from '../errors/command-error.ts';
import { storageFault } from '../errors/storage-fault.ts';
import { type Databases, openDatabases } from '../storage/databases.ts';
import type { RowNumbering } from '../storage/row-number.ts';
import { abandonWrites, guarded } from './guarded.ts';

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
   * Answers a batch of requests, one reply each. What they write is one transaction for each file, durable when this
   * returns: no answer may be sent before. Reads come first, and so show only what is durable: a client waits for
   * its answer before it asks again, so that no two requests of a batch are ordered.
   */
  answer(requests: readonly EngineRequest[]): Document[];
  /** Carries what was committed from the logs to the files, where enough has gathered, and lets go of files that are not in use: when nobody waits for an answer. */
  tidy(): void;
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

  const perform = ({ database, command }: EngineRequest): Document => {
    const context: CommandContext = { database, databases, cursors, scanLimit };
    const name = nameOf(command);
    const found = commands.get(name.toLowerCase());
    if (found === undefined) throw new CommandError('CommandNotFound', `no such command: '${name}'`);
    if (command.startTransaction === true || command.autocommit === false) {
      throw new CommandError(
        'IllegalOperation',
        'The embedded engine has no transactions: one document is the unit.',
      );
    }
    return guarded(databases, () => found.run(context, command));
  };

  const answerOne = (request: EngineRequest): Document => {
    try {
      return perform(request);
    } catch (error) {
      return failure(error, request, databases);
    }
  };

  /** Requests on one file, in one transaction. Where it is lost, each is tried by itself: one that is too large for the disk spoils no other. */
  const answerTogether = (requests: readonly EngineRequest[]): Document[] => {
    const lost = (reply: (request: EngineRequest) => Document): Document[] => {
      abandonWrites(databases);
      if (requests.length > 1) return requests.flatMap((request) => answerTogether([request]));
      return requests.map(reply);
    };
    const replies: Document[] = [];
    for (const request of requests) {
      const reply = answerOne(request);
      replies.push(reply);
      // What earlier requests were told is no longer true, and nothing may run outside a transaction.
      if (databases.opened().some(({ file }) => !file.isIntact())) return lost(() => reply);
    }
    try {
      for (const { file } of databases.opened()) if (file.isWriting()) file.commit();
      return replies;
    } catch (error) {
      return lost((request) => failure(error, request, databases));
    }
  };

  return {
    answer(requests) {
      const replies = new Map<EngineRequest, Document>();
      for (const group of inGroups(requests)) {
        const answered =
          group.sharing === 'write' ? answerTogether(group.requests) : group.requests.map(answerOne);
        for (const [position, request] of group.requests.entries())
          replies.set(request, answered[position] ?? { ok: 0 });
      }
      return requests.map((request) => replies.get(request) ?? { ok: 0 });
    },
    tidy() {
      for (const { file } of databases.opened()) file.tidy();
      databases.rest();
    },
    close: () => databases.closeAll(),
  };
}

interface Group {
  readonly sharing: Sharing;
  readonly requests: EngineRequest[];
}

/** The reads; then, for each file, its writes between what must be alone. */
function inGroups(requests: readonly EngineRequest[]): Group[] {
  const reads: Group = { sharing: 'read', requests: [] };
  const byDatabase = new Map<string, Group[]>();
  for (const request of requests) {
    const sharing = commands.get(nameOf(request.command).toLowerCase())?.sharing ?? 'read';
    if (sharing === 'read') {
      reads.requests.push(request);
      continue;
    }
    const groups = byDatabase.get(request.database) ?? [];
    byDatabase.set(request.database, groups);
    const last = groups.at(-1);
    if (sharing === 'write' && last?.sharing === 'write') last.requests.push(request);
    else groups.push({ sharing, requests: [request] });
  }
  return [reads, ...[...byDatabase.values()].flat()];
}

function nameOf(command: Document): string {
  return Object.keys(command)[0] ?? '';
}

function failure(error: unknown, { database }: EngineRequest, databases: Databases): Document {
  const known =
    error instanceof CommandError
      ? error
      : (storageFault(error, databases.pathOf(database)) ??
        new CommandError('UnknownError', `The engine failed: ${describe(error)}`));
  return { ok: 0, errmsg: known.message, code: known.code, codeName: known.codeName, ...known.extra };
}

/** SQLite's messages name tables, never values. */
function describe(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'unknown reason';
}
