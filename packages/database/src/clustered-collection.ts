import type { Database } from './open-database.ts';

/** MongoDB's code for a collection that is there already. */
const namespaceExists = 48;

/**
 * Creates a collection whose documents lie in the order of their `_id`, so that the file says nothing of
 * the order of arrival. Call it before the collection's model exists: a model creates a plain collection.
 * The embedded engine always places documents by a hash of `_id`. A server that cannot cluster gets a
 * plain collection, and the answer says so: warn the operator.
 */
export async function createClusteredCollection(
  database: Database,
  name: string,
): Promise<'clustered' | 'plain'> {
  const { db } = database.connection;
  if (db === undefined) throw new TypeError('The connection is not open.');
  const create = (options: object) =>
    db.createCollection(name, options).then(
      () => 'created' as const,
      (error: unknown) => (codeOf(error) === namespaceExists ? ('exists' as const) : ('refused' as const)),
    );
  const outcome = await create({ clusteredIndex: { key: { _id: 1 }, unique: true } });
  if (database.kind === 'embedded') return 'clustered';
  if (outcome === 'refused') await db.createCollection(name);
  // Some servers accept the option and ignore it: what counts is what they say afterwards.
  const [found] = await db.listCollections({ name }, { nameOnly: false }).toArray();
  return found !== undefined && 'options' in found && found.options?.clusteredIndex !== undefined
    ? 'clustered'
    : 'plain';
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
