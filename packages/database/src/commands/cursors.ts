import { randomBytes } from 'node:crypto';
import { CommandError } from '../errors/command-error.ts';

/** Bytes of documents in one batch: far below a message's limit, so that memory stays low. */
const batchBytes = 512 * 1024;
/** A cursor nobody asked about for so long is forgotten, as in MongoDB, in milliseconds. */
const idleLimit = 10 * 60 * 1000;

interface OpenCursor {
  readonly namespace: string;
  readonly source: Iterator<Uint8Array>;
  next: Uint8Array | undefined;
  touched: number;
}

export interface Batch {
  /** 0 when everything was given. */
  readonly id: bigint;
  readonly documents: Uint8Array[];
}

/** Results that take several answers. */
export interface Cursors {
  open(namespace: string, source: Iterator<Uint8Array>, request: { size: number; single: boolean }): Batch;
  more(id: bigint, namespace: string, size: number): Batch;
  /** Returns whether there was such a cursor. */
  kill(id: bigint): boolean;
}

export function createCursors(now: () => number): Cursors {
  const cursors = new Map<bigint, OpenCursor>();

  const take = (cursor: OpenCursor, size: number): Uint8Array[] => {
    const documents: Uint8Array[] = [];
    let bytes = 0;
    while (cursor.next !== undefined && documents.length < size) {
      bytes += cursor.next.length;
      if (bytes > batchBytes && documents.length > 0) break;
      documents.push(cursor.next);
      cursor.next = advance(cursor.source);
    }
    return documents;
  };

  const forgetIdle = () => {
    for (const [id, cursor] of cursors) if (now() - cursor.touched > idleLimit) cursors.delete(id);
  };

  return {
    open(namespace, source, { size, single }) {
      const cursor: OpenCursor = { namespace, source, next: undefined, touched: now() };
      if (size > 0) cursor.next = advance(source);
      const documents = take(cursor, size);
      if (single || (size > 0 && cursor.next === undefined)) return { id: 0n, documents };
      if (size === 0) {
        cursor.next = advance(source);
        if (cursor.next === undefined) return { id: 0n, documents };
      }
      forgetIdle();
      // Random rather than counted: a number of queries would be a clock.
      const id = randomBytes(8).readBigInt64BE() | 1n;
      cursors.set(id, cursor);
      return { id, documents };
    },
    more(id, namespace, size) {
      const cursor = cursors.get(id);
      if (cursor?.namespace !== namespace)
        throw new CommandError('CursorNotFound', 'This cursor is not open.');
      cursor.touched = now();
      const documents = take(cursor, size);
      if (cursor.next !== undefined) return { id, documents };
      cursors.delete(id);
      return { id: 0n, documents };
    },
    kill: (id) => cursors.delete(id),
  };
}

function advance(source: Iterator<Uint8Array>): Uint8Array | undefined {
  const { done, value } = source.next();
  return done === true ? undefined : value;
}
