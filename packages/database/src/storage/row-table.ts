import { decodeFields } from '../values/document-fields.ts';
import { encodeValue } from '../values/encode-value.ts';
import { type RowNumbering, rowAfter } from './row-number.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** A document as it is stored. */
export interface Stored {
  readonly row: bigint;
  readonly bytes: Uint8Array;
}

/** A table of documents, each at the row its `_id` hashes to or, after a collision, at the next free one. */
export interface RowTable {
  readonly name: string;
  count(): number;
  findByRow(row: bigint): Stored | undefined;
  findById(encodedId: Uint8Array): Stored | undefined;
  /** Stores the bytes in the first free row from their own; undefined when the id is there already. */
  add(encodedId: Uint8Array, bytes: Uint8Array): bigint | undefined;
  replace(row: bigint, bytes: Uint8Array): void;
  remove(row: bigint): void;
  /** Whether a stored document had to make way for another. */
  isDisplaced(stored: Stored): boolean;
}

export interface RowTableInput {
  readonly name: string;
  readonly file: SqliteFile;
  readonly numbering: RowNumbering;
}

export function openRowTable({ name, file, numbering }: RowTableInput): RowTable {
  const sql = {
    byRow: `SELECT doc FROM ${name} WHERE row = ?`,
    add: `INSERT INTO ${name} (row, doc) VALUES (?, ?) ON CONFLICT DO NOTHING`,
    replace: `UPDATE ${name} SET doc = ? WHERE row = ?`,
    remove: `DELETE FROM ${name} WHERE row = ?`,
    count: `SELECT count(*) AS n FROM ${name}`,
  };
  // Counted once: SQLite would read the whole table each time.
  let count: number | undefined;

  const findByRow = (row: bigint): Stored | undefined => {
    const bytes = file.get(sql.byRow, row)?.doc;
    return bytes instanceof Uint8Array ? { row, bytes } : undefined;
  };

  /** The row that holds the id, or the free one where the search for it ends. */
  const search = (encodedId: Uint8Array): Stored | bigint => {
    for (let row = numbering(encodedId); ; row = rowAfter(row)) {
      const stored = findByRow(row);
      if (stored === undefined) return row;
      if (idOf(stored).equals(encodedId)) return stored;
    }
  };

  return {
    name,
    count() {
      count ??= Number(file.get(sql.count)?.n ?? 0);
      return count;
    },
    findByRow,
    findById(encodedId) {
      const found = search(encodedId);
      return typeof found === 'bigint' ? undefined : found;
    },
    add(encodedId, bytes) {
      let row = numbering(encodedId);
      if (file.run(sql.add, row, bytes) === 0) {
        const found = search(encodedId);
        if (typeof found !== 'bigint') return undefined;
        row = found;
        file.run(sql.add, row, bytes);
      }
      if (count !== undefined) count++;
      return row;
    },
    replace(row, bytes) {
      file.run(sql.replace, bytes, row);
    },
    remove(row) {
      file.run(sql.remove, row);
      if (count !== undefined) count--;
    },
    isDisplaced: (stored) => numbering(idOf(stored)) !== stored.row,
  };
}

const idOnly = new Set(['_id']);

function idOf(stored: Stored): Buffer {
  return encodeValue(decodeFields(stored.bytes, idOnly)._id);
}
