import {
  check,
  compact,
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

/** How a command shares a batch: it reads; it writes in the batch's transaction; or it can be in none. */
export type Sharing = 'read' | 'write' | 'alone';

const reads = { hello, ismaster: hello, ping, find, getMore, killCursors, count, aggregate, explain };
const listings = { listCollections, listIndexes };
const writes = { insert, update, delete: remove, findAndModify, create, drop, createIndexes, dropIndexes };
const alone = { dropDatabase, miroirCompact: compact, miroirCheck: check };

/** Every command that is served, by its name in lower case (MongoDB accepts a few in both spellings). */
export const commands: ReadonlyMap<string, { readonly run: Command; readonly sharing: Sharing }> = new Map([
  ...entries('read', { ...reads, ...listings }),
  ...entries('write', writes),
  ...entries('alone', alone),
]);

function entries(
  sharing: Sharing,
  named: Readonly<Record<string, Command>>,
): [string, { run: Command; sharing: Sharing }][] {
  return Object.entries(named).map(([name, run]) => [name.toLowerCase(), { run, sharing }]);
}
