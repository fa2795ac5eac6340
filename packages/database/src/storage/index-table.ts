import type { Document } from 'bson';
import { duplicateKey } from '../errors/command-error.ts';
import { indexKey } from './index-key.ts';
import type { Index } from './index-spec.ts';
import type { SqliteFile } from './sqlite-file.ts';

export function indexTable(index: Pick<Index, 'id'>): string {
  return `i${index.id}`;
}

export const indexColumns = '(key BLOB NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (key, row)) WITHOUT ROWID';

/** How one index changes: the keys before and after, undefined where the index does not hold the document. */
export interface KeyChange {
  readonly index: Index;
  readonly before: Buffer | undefined;
  readonly after: Buffer | undefined;
}

/** The changes that turn one document into another; either may be absent. */
export function keyChanges(
  indexes: readonly Index[],
  before: Document | undefined,
  after: Document | undefined,
): KeyChange[] {
  return indexes
    .map((index) => ({
      index,
      before: before && indexKey(index, before),
      after: after && indexKey(index, after),
    }))
    .filter((change) => !sameKey(change.before, change.after));
}

function sameKey(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.equals(b);
}

/** Throws DuplicateKey when a unique index holds one of the new keys for another document. */
export function checkUnique(file: SqliteFile, namespace: string, changes: readonly KeyChange[]): void {
  for (const { index, after } of changes) {
    if (after === undefined || !index.spec.unique) continue;
    const taken = file.get(`SELECT 1 FROM ${indexTable(index)} WHERE key = ?`, after);
    if (taken !== undefined) throw duplicateKey(namespace, index.spec.name, index.spec.key);
  }
}

export function applyChanges(file: SqliteFile, row: bigint, changes: readonly KeyChange[]): void {
  for (const { index, before, after } of changes) {
    const table = indexTable(index);
    if (before !== undefined) file.run(`DELETE FROM ${table} WHERE key = ? AND row = ?`, before, row);
    if (after !== undefined) file.run(`INSERT INTO ${table} (key, row) VALUES (?, ?)`, after, row);
  }
}
