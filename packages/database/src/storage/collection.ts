import type { Document } from 'bson';
import { duplicateKey } from '../errors/command-error.ts';
import { decodeStored } from '../values/document-bytes.ts';
import type { FieldNames } from '../values/document-fields.ts';
import { encodeValue } from '../values/encode-value.ts';
import type { Index } from './index-spec.ts';
import { applyChanges, checkUnique, keyChanges } from './index-table.ts';
import { rowAfter } from './row-number.ts';
import type { RowTable, Stored } from './row-table.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** One collection: its documents and the indexes kept in step with them. Not its query planner. */
export interface Collection {
  readonly id: number;
  readonly namespace: string;
  readonly file: SqliteFile;
  readonly rows: RowTable;
  readonly indexes: readonly Index[];
  /** Throws DuplicateKey before anything is written. `bytes` is the document as BSON, `_id` first. */
  insert(document: Document, bytes: Uint8Array): void;
  /** The fields at a document's top on which its place in the indexes depends. */
  readonly keyFields: FieldNames;
  /** Returns false when nothing changed. Throws DuplicateKey before anything is written. */
  replace(stored: Stored, change: Replacement): boolean;
  remove(stored: Stored, document: Document): void;
  /** Takes up a new, empty index and fills it. Throws DuplicateKey. */
  addIndex(index: Index): void;
  forgetIndex(name: string): void;
}

/** One document's change. */
export interface Replacement {
  /** The document, or at least its `keyFields`, before and after. */
  readonly before: Document;
  readonly after: Document;
  /** What is stored from now on, as BSON. */
  readonly bytes: Uint8Array;
}

export interface CollectionInput {
  readonly id: number;
  readonly namespace: string;
  readonly file: SqliteFile;
  readonly rows: RowTable;
  readonly indexes: readonly Index[];
}

export function openCollection(input: CollectionInput): Collection {
  const { id, namespace, file, rows } = input;
  let indexes = [...input.indexes];
  let keyFields = keyFieldsOf(indexes);
  const duplicateId = () => duplicateKey(namespace, '_id_', { _id: 1 });

  const insert = (document: Document, bytes: Uint8Array) => {
    const encodedId = encodeValue(document._id);
    const changes = keyChanges(indexes, undefined, document);
    // Nothing may be written before every unique index agreed; the table itself checks the id as it writes.
    if (changes.some(({ index }) => index.spec.unique)) {
      if (rows.findById(encodedId) !== undefined) throw duplicateId();
      checkUnique(file, namespace, changes);
    }
    const row = rows.add(encodedId, bytes);
    if (row === undefined) throw duplicateId();
    applyChanges(file, row, changes);
  };

  const remove = (stored: Stored, document: Document) => {
    applyChanges(file, stored.row, keyChanges(indexes, document, undefined));
    rows.remove(stored.row);
    // Displaced documents move up, so that a search may stop at the first free row.
    for (let row = rowAfter(stored.row); ; row = rowAfter(row)) {
      const next = rows.findByRow(row);
      if (next === undefined) return;
      if (!rows.isDisplaced(next)) continue;
      const moved = decodeStored(next.bytes);
      remove(next, moved);
      insert(moved, next.bytes);
      return;
    }
  };

  return {
    id,
    namespace,
    file,
    rows,
    get indexes() {
      return indexes;
    },
    insert,
    remove,
    get keyFields() {
      return keyFields;
    },
    replace(stored, { before, after, bytes }) {
      if (Buffer.compare(stored.bytes, bytes) === 0) return false;
      const changes = keyChanges(indexes, before, after);
      checkUnique(file, namespace, changes);
      rows.replace(stored.row, bytes);
      applyChanges(file, stored.row, changes);
      return true;
    },
    addIndex(index) {
      for (const { row, doc } of file.each(`SELECT row, doc FROM ${rows.name}`)) {
        if (typeof row !== 'bigint' || !(doc instanceof Uint8Array)) continue;
        const changes = keyChanges([index], undefined, decodeStored(doc));
        checkUnique(file, namespace, changes);
        applyChanges(file, row, changes);
      }
      indexes.push(index);
      keyFields = keyFieldsOf(indexes);
    },
    forgetIndex(name) {
      indexes = indexes.filter(({ spec }) => spec.name !== name);
      keyFields = keyFieldsOf(indexes);
    },
  };
}

function keyFieldsOf(indexes: readonly Index[]): FieldNames {
  return new Set(['_id', ...indexes.flatMap(({ roots }) => [...roots])]);
}
