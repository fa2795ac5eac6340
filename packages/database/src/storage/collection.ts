import { type Document, deserialize, serialize } from 'bson';
import { CommandError, duplicateKey } from '../engine/command-error.ts';
import { encodeValue } from '../indexes/encode-value.ts';
import { indexKey } from '../indexes/index-key.ts';
import type { Index } from '../indexes/index-spec.ts';
import { decoding } from '../wire/request.ts';
import { type RowNumbering, rowAfter } from './row-number.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** A document as it is stored. `bytes` are valid until the next write. */
export interface Stored {
  readonly row: bigint;
  readonly bytes: Uint8Array;
}

/** One collection: a table of documents by row number, and one table per index. Not its query planner. */
export interface Collection {
  readonly namespace: string;
  readonly table: string;
  readonly file: SqliteFile;
  readonly indexes: Index[];
  count(): number;
  findById(encodedId: Uint8Array): Stored | undefined;
  findByRow(row: bigint): Stored | undefined;
  /** Throws DuplicateKey before anything is written. `bytes` is the document as BSON, `_id` first. */
  insert(document: Document, bytes: Uint8Array): void;
  /** Returns false when nothing changed. Throws DuplicateKey before anything is written. */
  replace(stored: Stored, before: Document, after: Document): boolean;
  remove(stored: Stored, document: Document): void;
  /** Puts every document into a new index. Throws DuplicateKey. */
  fill(index: Index): void;
}

export interface CollectionInput {
  readonly id: number;
  readonly namespace: string;
  readonly file: SqliteFile;
  readonly indexes: Index[];
  readonly numbering: RowNumbering;
}

export function decode(bytes: Uint8Array): Document {
  return deserialize(bytes, decoding);
}

export function encode(document: Document): Uint8Array {
  return serialize(document, { ignoreUndefined: true });
}

export function indexTable(index: Pick<Index, 'id'>): string {
  return `i${index.id}`;
}

export function openCollection({ id, namespace, file, indexes, numbering }: CollectionInput): Collection {
  const table = `c${id}`;
  const sql = {
    byRow: `SELECT doc FROM ${table} WHERE row = ?`,
    insert: `INSERT INTO ${table} (row, doc) VALUES (?, ?) ON CONFLICT DO NOTHING`,
    update: `UPDATE ${table} SET doc = ? WHERE row = ?`,
    remove: `DELETE FROM ${table} WHERE row = ?`,
    count: `SELECT count(*) AS n FROM ${table}`,
  };
  let count: number | undefined;

  const findByRow = (row: bigint): Stored | undefined => {
    const bytes = file.get(sql.byRow, row)?.doc;
    return bytes instanceof Uint8Array ? { row, bytes } : undefined;
  };

  const homeOf = (bytes: Uint8Array): { encoded: Buffer; home: bigint } => {
    const encoded = encodeValue(decode(bytes)._id);
    return { encoded, home: numbering(encoded) };
  };

  const findById = (encodedId: Uint8Array): Stored | undefined => {
    for (let row = numbering(encodedId); ; row = rowAfter(row)) {
      const stored = findByRow(row);
      if (stored === undefined) return undefined;
      if (homeOf(stored.bytes).encoded.equals(encodedId)) return stored;
    }
  };

  const duplicateId = () => duplicateKey(namespace, '_id_', { _id: 1 });

  /** Takes the first free row from the document's own; two documents sharing one is a matter of 2^-64. */
  const place = (encodedId: Uint8Array, bytes: Uint8Array): bigint => {
    for (let row = numbering(encodedId); ; row = rowAfter(row)) {
      if (file.run(sql.insert, row, bytes) === 1) return row;
      const taken = findByRow(row);
      if (taken !== undefined && homeOf(taken.bytes).encoded.equals(encodedId)) throw duplicateId();
    }
  };

  const checkUnique = (index: Index, key: Uint8Array, own: bigint | undefined) => {
    if (!index.spec.unique) return;
    const found = file.get(`SELECT row FROM ${indexTable(index)} WHERE key = ?`, key);
    if (found === undefined || found.row === own) return;
    throw duplicateKey(namespace, index.spec.name, index.spec.key);
  };

  const addKey = (index: Index, key: Uint8Array, row: bigint) =>
    file.run(`INSERT INTO ${indexTable(index)} (key, row) VALUES (?, ?)`, key, row);
  const dropKey = (index: Index, key: Uint8Array, row: bigint) =>
    file.run(`DELETE FROM ${indexTable(index)} WHERE key = ? AND row = ?`, key, row);

  const remove = (stored: Stored, document: Document) => {
    for (const index of indexes) {
      const key = indexKey(index, document);
      if (key !== undefined) dropKey(index, key, stored.row);
    }
    file.run(sql.remove, stored.row);
    count = count === undefined ? undefined : count - 1;
  };

  /** Documents that a collision had displaced move up, so that a search may stop at the first free row. */
  const closeGap = (freed: bigint) => {
    for (let row = rowAfter(freed); ; row = rowAfter(row)) {
      const next = findByRow(row);
      if (next === undefined) return;
      if (homeOf(next.bytes).home === row) continue;
      const document = decode(next.bytes);
      const bytes = Uint8Array.from(next.bytes);
      remove(next, document);
      collection.insert(document, bytes);
      if (findByRow(row) === undefined) return closeGap(row);
    }
  };

  const collection: Collection = {
    namespace,
    table,
    file,
    indexes,
    count() {
      count ??= Number(file.get(sql.count)?.n ?? 0);
      return count;
    },
    findById,
    findByRow,
    insert(document, bytes) {
      const encodedId = encodeValue(document._id);
      const keys = indexes.map((index) => indexKey(index, document));
      if (indexes.some((index) => index.spec.unique) && findById(encodedId)) throw duplicateId();
      indexes.forEach((index, position) => {
        const key = keys[position];
        if (key !== undefined) checkUnique(index, key, undefined);
      });
      const row = place(encodedId, bytes);
      indexes.forEach((index, position) => {
        const key = keys[position];
        if (key !== undefined) addKey(index, key, row);
      });
      count = count === undefined ? undefined : count + 1;
    },
    replace(stored, before, after) {
      const bytes = encode(after);
      if (Buffer.compare(stored.bytes, bytes) === 0) return false;
      const changes = indexes.map((index) => ({
        index,
        old: indexKey(index, before),
        now: indexKey(index, after),
      }));
      for (const { index, now } of changes) if (now !== undefined) checkUnique(index, now, stored.row);
      file.run(sql.update, bytes, stored.row);
      for (const { index, old, now } of changes) {
        if (old !== undefined && now !== undefined && old.equals(now)) continue;
        if (old !== undefined) dropKey(index, old, stored.row);
        if (now !== undefined) addKey(index, now, stored.row);
      }
      return true;
    },
    remove(stored, document) {
      remove(stored, document);
      closeGap(stored.row);
    },
    fill(index) {
      for (const row of file.statement(`SELECT row, doc FROM ${table}`).iterate()) {
        const { row: number, doc } = row;
        if (typeof number !== 'bigint' || !(doc instanceof Uint8Array))
          throw new CommandError('UnknownError', 'A row is damaged.');
        const key = indexKey(index, decode(doc));
        if (key === undefined) continue;
        checkUnique(index, key, undefined);
        addKey(index, key, number);
      }
    },
  };
  return collection;
}
