import { type Database, dumpCollection, isDuplicateKey } from '@miroir/database';

const batch = 500;

/**
 * Copies every document of a collection into another database, in the order of ids; those that are there already stay.
 * @returns whether all of it is there now
 */
export async function copyCollection(
  name: string,
  { from, to }: { readonly from: Database; readonly to: Database },
): Promise<boolean> {
  let waiting: Record<string, unknown>[] = [];
  for await (const document of dumpCollection(from, name)) {
    waiting.push(document);
    if (waiting.length < batch) continue;
    await insertMissing(to, name, waiting);
    waiting = [];
  }
  if (waiting.length > 0) await insertMissing(to, name, waiting);
  return (await countOf(to, name)) >= (await countOf(from, name));
}

/** Gives one document another id, and where asked another collection; nothing where it is not, or was renamed before. */
export async function renameDocument(
  database: Database,
  collection: string | { readonly from: string; readonly to: string },
  id: { readonly from: string; readonly to: string },
): Promise<void> {
  const names = typeof collection === 'string' ? { from: collection, to: collection } : collection;
  const source = database.connection.collection<{ _id: string }>(names.from);
  const found = await source.findOne({ _id: id.from });
  if (found === null) return;
  await insertMissing(database, names.to, [{ ...found, _id: id.to }]);
  await source.deleteOne({ _id: id.from });
}

async function insertMissing(
  database: Database,
  name: string,
  documents: readonly Record<string, unknown>[],
): Promise<void> {
  try {
    await database.connection.collection(name).insertMany([...documents], { ordered: false });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

function countOf({ connection }: Database, name: string): Promise<number> {
  return connection.collection(name).countDocuments({});
}
