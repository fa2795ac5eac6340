import { CommandError } from '../errors/command-error.ts';
import { compileFilter } from '../query/filter.ts';
import { parseIndexSpec } from '../storage/index-spec.ts';
import { encode } from '../values/document-bytes.ts';
import {
  type Command,
  collectionName,
  existingCollection,
  refuseOptions,
  requireDocuments,
  writableCollection,
  writableDatabase,
} from './command.ts';
import { wholeCursor } from './read.ts';

/** `clusteredIndex` is accepted: documents are placed by a hash of their `_id` in any case. */
export const create: Command = (context, command) => {
  refuseOptions(command, [
    'capped',
    'timeseries',
    'viewOn',
    'pipeline',
    'collation',
    'validator',
    'expireAfterSeconds',
    'encryptedFields',
    'changeStreamPreAndPostImages',
  ]);
  if (existingCollection(context, command.create) !== undefined) {
    throw new CommandError(
      'NamespaceExists',
      `Collection ${context.database}.${command.create} already exists.`,
    );
  }
  writableCollection(context, command.create);
  return { ok: 1 };
};

export const drop: Command = (context, command) => {
  if (existingCollection(context, command.drop) === undefined)
    throw new CommandError('NamespaceNotFound', 'ns not found');
  writableDatabase(context).catalog.drop(collectionName(command.drop));
  return { ok: 1 };
};

/** The engine performs it alone, in no transaction. */
export const dropDatabase: Command = (context) => {
  if (context.databases.find(context.database) !== undefined) context.databases.drop(context.database);
  return { dropped: context.database, ok: 1 };
};

/** Alone as well. Says how long it took, in milliseconds: nobody was answered meanwhile. */
export const compact: Command = (context) => {
  const begun = performance.now();
  context.databases.find(context.database)?.file.compact();
  return { ms: Math.round(performance.now() - begun), ok: 1 };
};

/** What is wrong with the database's file; null when it is whole. */
export const check: Command = (context) => ({
  damage: context.databases.find(context.database)?.file.damage() ?? null,
  ok: 1,
});

export const listCollections: Command = (context, command) => {
  const filter = compileFilter(command.filter ?? {});
  const names = context.databases.find(context.database)?.catalog.names() ?? [];
  const listed = names
    .sort()
    .map((name) => ({ name, type: 'collection', options: {}, info: { readOnly: false } }));
  return wholeCursor(
    `${context.database}.$cmd.listCollections`,
    listed.filter((document) => filter.matches(document)).map(encode),
  );
};

export const createIndexes: Command = (context, command) => {
  const specs = requireDocuments(command.indexes, 'indexes')
    .filter((input) => Object.keys(input.key ?? {}).join() !== '_id')
    .map(parseIndexSpec);
  const createdCollectionAutomatically = existingCollection(context, command.createIndexes) === undefined;
  const collection = writableCollection(context, command.createIndexes);
  const numIndexesBefore = collection.indexes.length + 1;
  const { catalog } = writableDatabase(context);
  for (const spec of specs) catalog.addIndex(collection, spec);
  return {
    numIndexesBefore,
    numIndexesAfter: collection.indexes.length + 1,
    createdCollectionAutomatically,
    ok: 1,
  };
};

export const listIndexes: Command = (context, command) => {
  const collection = existingCollection(context, command.listIndexes);
  if (collection === undefined) throw new CommandError('NamespaceNotFound', 'ns does not exist');
  const own = collection.indexes.map(({ spec }) => ({
    v: 2,
    key: spec.key,
    name: spec.name,
    ...(spec.unique ? { unique: true } : {}),
    ...(spec.sparse ? { sparse: true } : {}),
    ...(spec.partialFilterExpression ? { partialFilterExpression: spec.partialFilterExpression } : {}),
  }));
  return wholeCursor(collection.namespace, [{ v: 2, key: { _id: 1 }, name: '_id_' }, ...own].map(encode));
};

export const dropIndexes: Command = (context, command) => {
  const collection = existingCollection(context, command.dropIndexes);
  if (collection === undefined) throw new CommandError('NamespaceNotFound', 'ns not found');
  const { catalog } = writableDatabase(context);
  const wanted: unknown = command.index;
  const nIndexesWas = collection.indexes.length + 1;
  const names = wanted === '*' ? collection.indexes.map(({ spec }) => spec.name) : [wanted].flat();
  for (const name of names) {
    if (typeof name !== 'string') throw new CommandError('BadValue', 'An index is dropped by its name.');
    if (name === '_id_') throw new CommandError('InvalidOptions', 'The index on _id cannot be dropped.');
    catalog.dropIndex(collection, name);
  }
  return { nIndexesWas, ok: 1 };
};
