import { hashedRows } from '../storage/row-number.ts';
import { openSqliteFile } from '../storage/sqlite-file.ts';
import { encodeValue } from '../values/encode-value.ts';

/**
 * Documents in the order of the places that an embedded database's file will give them, which is no order of theirs: put in
 * so, a million of them are written in seconds, where each would take a page of its own. For what fills files; nobody may
 * serve the folder meanwhile.
 */
export function inFileOrder<T extends { readonly _id: string }>(path: string, documents: readonly T[]): T[] {
  const file = openSqliteFile(path);
  const rowOf = hashedRows(file.rowKey());
  file.close();
  return documents
    .map((document) => ({ document, row: Number(rowOf(encodeValue(document._id))) }))
    .sort((a, b) => a.row - b.row)
    .map(({ document }) => document);
}
