import type { Database } from './open-database.ts';

/**
 * Every document of a collection in the order of `_id`, for backups: the order says nothing of arrival.
 * Read a few at a time; the embedded engine holds the ids in memory meanwhile (about 100 bytes each).
 */
export async function* dumpCollection(
  database: Database,
  name: string,
): AsyncGenerator<Record<string, unknown>> {
  const cursor = database.connection.collection(name).find({}).sort({ _id: 1 });
  for await (const document of cursor) yield document;
}
