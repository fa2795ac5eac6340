import { hash } from 'node:crypto';

/** Lowest 64-bit integer: never a row number, so that a scan can start just before every row. */
export const beforeFirstRow = -(2n ** 63n);
const lastRow = 2n ** 63n - 1n;

/**
 * Where a document lives: 64 bits of a keyed hash of its `_id`. Neighbours in the file are thus strangers
 * in time. The key is the file's own, so that nobody can choose ids that fall on chosen pages.
 */
export type RowNumbering = (encodedId: Uint8Array) => bigint;

export function hashedRows(key: Buffer): RowNumbering {
  return (encodedId) => {
    const digest = hash('sha256', Buffer.concat([key, encodedId]), 'buffer');
    const row = digest.readBigInt64BE(0);
    return row === beforeFirstRow ? 0n : row;
  };
}

/** The row tried after a collision, around the end of the range. */
export function rowAfter(row: bigint): bigint {
  return row === lastRow ? beforeFirstRow + 1n : row + 1n;
}
