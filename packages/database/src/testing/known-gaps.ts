import type { Connection } from 'mongoose';

/** What a server is known to lack, although our stores rely on it: such a server suits no real campaign. */
export type Gap = 'atomic updates' | 'accumulators' | 'duplicate key codes';

/**
 * FerretDB 1.24 reads and writes back in two steps, so that simultaneous updates of one document are lost;
 * it lacks most accumulators, and answers some unique violations with an internal error.
 */
const ferretGaps: readonly Gap[] = ['atomic updates', 'accumulators', 'duplicate key codes'];

/** Asks the server what it is. Nothing is forgiven to MongoDB, to SecantusDB or to the embedded engine. */
export async function knownGaps(connection: Connection): Promise<readonly Gap[]> {
  const info = await connection.db?.admin().buildInfo();
  return info !== undefined && 'ferretdbVersion' in info ? ferretGaps : [];
}
