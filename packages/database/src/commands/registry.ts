import {
  create,
  createIndexes,
  drop,
  dropDatabase,
  dropIndexes,
  listCollections,
  listDatabases,
  listIndexes,
} from './administer.ts';
import { aggregate } from './aggregate.ts';
import type { Command } from './command.ts';
import { buildInfo, endSessions, hello, ping, serverStatus } from './handshake.ts';
import { count, distinct, explain, find, getMore, killCursors } from './read.ts';
import { findAndModify, insert, remove, update } from './write.ts';

/** Every command that is served, by its name in lower case (MongoDB accepts a few in both spellings). */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    hello,
    ismaster: hello,
    ping,
    buildInfo,
    serverStatus,
    endSessions,
    find,
    getMore,
    killCursors,
    count,
    distinct,
    explain,
    aggregate,
    insert,
    update,
    delete: remove,
    findAndModify,
    create,
    drop,
    dropDatabase,
    listDatabases,
    listCollections,
    createIndexes,
    listIndexes,
    dropIndexes,
  }).map(([name, command]) => [name.toLowerCase(), command]),
);
