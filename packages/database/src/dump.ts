import { mongo } from 'mongoose';
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

/** The collection that says whose database this is: made anew wherever a dump is read back. */
const stampCollection = 'stamp';

/** Names of a database's collections in alphabetical order, without its stamp. */
export async function collectionNames(database: Database): Promise<string[]> {
  const found = (await database.connection.db?.listCollections().toArray()) ?? [];
  return found
    .map(({ name }) => name)
    .filter((name) => name !== stampCollection)
    .toSorted();
}

/** A document as one line of text that keeps every type (canonical Extended JSON). */
export function documentToLine(document: Readonly<Record<string, unknown>>): string {
  return mongo.BSON.EJSON.stringify(document, { relaxed: false });
}

/** The reverse of {@link documentToLine}. @throws SyntaxError when the line is none. */
export function documentOfLine(line: string): Record<string, unknown> {
  return mongo.BSON.EJSON.parse(line, { relaxed: false }) as Record<string, unknown>;
}

/** Puts documents of a dump into a collection, in their order. */
export async function restoreDocuments(
  database: Database,
  name: string,
  documents: readonly Record<string, unknown>[],
): Promise<void> {
  if (documents.length > 0) await database.connection.collection(name).insertMany([...documents]);
}

/** Empties a database of everything but its stamp. */
export async function dropCollections(database: Database): Promise<void> {
  for (const name of await collectionNames(database)) await database.connection.db?.dropCollection(name);
}
