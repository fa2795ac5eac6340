import type { Collection } from '../storage/collection.ts';
import { indexTable } from '../storage/index-table.ts';
import { beforeFirstRow } from '../storage/row-number.ts';
import type { Stored } from '../storage/row-table.ts';
import type { Plan } from './choose-plan.ts';
import type { KeyRange } from './key-range.ts';

/** Rows read by one statement: few enough to keep memory low, and no statement stays open between two. */
const step = 64n;

/**
 * Reaches the documents of a plan, a few at a time. No SQLite statement is open between two of them, so a
 * cursor may rest while others write; it then goes on behind the last row it gave.
 */
export function* walk(collection: Collection, plan: Plan): Generator<Stored> {
  if (plan.kind === 'ids') {
    for (const id of plan.ids) {
      const stored = collection.rows.findById(id);
      if (stored !== undefined) yield stored;
    }
  } else if (plan.kind === 'index') {
    const ranges = plan.reverse ? [...plan.ranges].reverse() : plan.ranges;
    for (const range of ranges) yield* walkRange(collection, plan, range);
  } else {
    yield* walkTable(collection);
  }
}

function* walkTable(collection: Collection): Generator<Stored> {
  const sql = `SELECT row, doc FROM ${collection.rows.name} WHERE row > ? ORDER BY row LIMIT ?`;
  let last = beforeFirstRow;
  for (;;) {
    const rows = collection.file.all(sql, last, step);
    for (const { row, doc } of rows) {
      if (typeof row !== 'bigint' || !(doc instanceof Uint8Array)) continue;
      last = row;
      yield { row, bytes: doc };
    }
    if (rows.length < step) return;
  }
}

function* walkRange(
  collection: Collection,
  plan: Extract<Plan, { kind: 'index' }>,
  range: KeyRange,
): Generator<Stored> {
  const from = `FROM ${indexTable(plan.index)} AS i JOIN ${collection.rows.name} AS c ON c.row = i.row`;
  const ahead = `SELECT i.key, i.row, c.doc ${from} WHERE (i.key, i.row) > (?, ?) AND i.key < ? ORDER BY i.key, i.row LIMIT ?`;
  const back = `SELECT i.key, i.row, c.doc ${from} WHERE (i.key, i.row) < (?, ?) AND i.key >= ? ORDER BY i.key DESC, i.row DESC LIMIT ?`;
  let position: { key: Uint8Array; row: bigint } = {
    key: plan.reverse ? range.to : range.from,
    row: beforeFirstRow,
  };
  for (;;) {
    const rows = plan.reverse
      ? collection.file.all(back, position.key, position.row, range.from, step)
      : collection.file.all(ahead, position.key, position.row, range.to, step);
    for (const { key, row, doc } of rows) {
      if (!(key instanceof Uint8Array) || typeof row !== 'bigint' || !(doc instanceof Uint8Array)) continue;
      position = { key, row };
      yield { row, bytes: doc };
    }
    if (rows.length < step) return;
  }
}

/** How many documents an exact plan reaches, read from the index alone. */
export function countKeys(collection: Collection, plan: Extract<Plan, { kind: 'index' }>): number {
  const sql = `SELECT count(*) AS n FROM ${indexTable(plan.index)} WHERE key >= ? AND key < ?`;
  let total = 0;
  for (const range of plan.ranges) total += Number(collection.file.get(sql, range.from, range.to)?.n ?? 0);
  return total;
}
