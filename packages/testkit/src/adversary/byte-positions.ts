/**
 * Where each needle first and last stands in a file's raw bytes (−1 when absent). The adversary of the linking
 * test reads SQLite pages, the write-ahead log and logs as plain bytes: no schema is needed to see an order.
 */
export function bytePositions(file: Buffer, needles: readonly string[]): { first: number[]; last: number[] } {
  const first: number[] = [];
  const last: number[] = [];
  for (const needle of needles) {
    const bytes = Buffer.from(needle, 'utf8');
    first.push(file.indexOf(bytes));
    last.push(file.lastIndexOf(bytes));
  }
  return { first, last };
}
