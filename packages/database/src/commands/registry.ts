import {
  create,
  createIndexes,
  drop,
  dropDatabase,
  dropIndexes,
  listCollections,
  listIndexes,
} from './administer.ts';
import type { Command } from './command.ts';
import { aggregate, count } from './count.ts';
import { hello, ping } from './handshake.ts';
import { explain, find, getMore, killCursors } from './read.ts';
import { findAndModify, insert, remove, update } from './write.ts';

/** Every command that is served, by its name in lower case (MongoDB accepts a few in both spellings). */
export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    hello,
    ismaster: hello,
    ping,
    find,
    getMore,
    killCursors,
    count,
    explain,
    aggregate,
    insert,
    update,
    delete: remove,
    findAndModify,
    create,
    drop,
    dropDatabase,
    listCollections,
    createIndexes,
    listIndexes,
    dropIndexes,
  }).map(([name, command]) => [name.toLowerCase(), command]),
);
