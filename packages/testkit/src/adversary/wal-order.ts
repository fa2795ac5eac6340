const walHeader = 32;
const frameHeader = 24;

/**
 * The part of a SQLite write-ahead log that is current: the frames whose salts are the header's. Frames of an
 * earlier generation may stand behind them; they are cut off. Empty when the log was truncated.
 * Source: "WAL-mode File Format", SQLite documentation.
 */
export function currentWal(wal: Buffer): Buffer {
  if (wal.length < walHeader) return Buffer.alloc(0);
  const pageSize = wal.readUInt32BE(8);
  const salts = wal.subarray(16, 24);
  let end = walHeader;
  while (end + frameHeader + pageSize <= wal.length && wal.subarray(end + 8, end + 16).equals(salts)) {
    end += frameHeader + pageSize;
  }
  return wal.subarray(0, end);
}

/**
 * The order in which values first came into a database since its log was last emptied: the offset of each needle's
 * first frame, or −1 for values that stood in the main file before or are nowhere in the log.
 */
export function arrivalInWal(database: Buffer, wal: Buffer, needles: readonly string[]): number[] {
  const current = currentWal(wal);
  return needles.map((needle) => {
    const bytes = Buffer.from(needle, 'utf8');
    return database.includes(bytes) ? -1 : current.indexOf(bytes);
  });
}
