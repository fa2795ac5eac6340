import type { Document } from 'bson';
import { CommandError, refuse } from '../errors/command-error.ts';
import { findMatches, type Match } from '../plan/find-matches.ts';
import { compileFilter } from '../query/filter.ts';
import { compileProjection } from '../query/projection.ts';
import { parseSort } from '../query/sort.ts';
import { compileUpdate, type Update, upsertBase } from '../query/update.ts';
import type { Collection } from '../storage/collection.ts';
import { decode, encode } from '../values/document-bytes.ts';
import { replaceFields } from '../values/document-fields.ts';
import { encodeValue } from '../values/encode-value.ts';
import {
  type Command,
  type CommandContext,
  existingCollection,
  refuseOptions,
  requireDocuments,
  writableCollection,
} from './command.ts';

const maxDocumentBytes = 16 * 1024 * 1024;

/** Runs each item; a refused one is listed, and ends an ordered command. What went before stays done. */
function each<T>(items: readonly T[], ordered: boolean, run: (item: T, index: number) => void): Document {
  const writeErrors: Document[] = [];
  for (const [index, item] of items.entries()) {
    try {
      run(item, index);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      writeErrors.push({ index, code: error.code, errmsg: error.message, ...error.extra });
      if (ordered) break;
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {};
}

export const insert: Command = (context, command) => {
  const documents: unknown[] = requireDocuments(command.documents, 'documents');
  const collection = writableCollection(context, command.insert);
  let n = 0;
  const errors = each(documents, command.ordered !== false, (raw) => {
    if (!(raw instanceof Uint8Array))
      throw new CommandError('BadValue', 'A document to insert must be BSON.');
    insertDocument(collection, decode(raw), raw);
    n++;
  });
  return { n, ...errors, ok: 1 };
};

function insertDocument(collection: Collection, document: Document, raw?: Uint8Array): void {
  const id: unknown = document._id;
  // MongoDB would make an ObjectId here, which carries a clock.
  if (id === undefined) throw refuse('a document without an _id of its own');
  if (Array.isArray(id)) throw new CommandError('BadValue', 'An _id cannot be an array.');
  const isFirst = Object.keys(document)[0] === '_id';
  const bytes = raw !== undefined && isFirst ? raw : encode({ _id: id, ...document });
  if (bytes.length > maxDocumentBytes)
    throw new CommandError('BadValue', 'The document is larger than 16 MB.');
  collection.insert(document, bytes);
}

export const update: Command = (context, command) => {
  const statements = requireDocuments(command.updates, 'updates');
  const collection = writableCollection(context, command.update);
  const upserted: Document[] = [];
  let n = 0;
  let nModified = 0;
  const errors = each(statements, command.ordered !== false, (statement, index) => {
    refuseOptions(statement, ['collation', 'hint', 'arrayFilters', 'c', 'sort']);
    const filter = compileFilter(statement.q ?? {});
    const change = compileUpdate(statement.u);
    const multi = statement.multi === true;
    if (multi && change.isReplacement)
      throw new CommandError('FailedToParse', 'A replacement changes one document.');
    // Found first, changed afterwards: a change moves a document within the index that found it.
    const matches = matchesToWrite(context, collection, { filter, limit: multi ? 0 : 1 });
    const changeOne = changerOf(collection, change);
    for (const match of matches) {
      n++;
      if (changeOne(match)) nModified++;
    }
    if (matches.length > 0 || statement.upsert !== true) return;
    const document = change.apply(upsertBase(filter.conditions), true);
    insertDocument(collection, document);
    upserted.push({ index, _id: document._id });
    n++;
  });
  return { n, nModified, ...(upserted.length > 0 ? { upserted } : {}), ...errors, ok: 1 };
};

/** Changes one document after the other; says of each whether anything changed. */
function changerOf(collection: Collection, change: Update): (match: Match) => boolean {
  const { fields } = change;
  if (fields === undefined) {
    return (match) => {
      const before = match.document();
      const after = change.apply(before, false);
      return collection.replace(match.stored, { before, after, bytes: encode(after) });
    };
  }
  const needed = new Set([...fields, ...collection.keyFields]);
  return (match) => {
    const before = match.fields(needed);
    const after = change.apply(before, false);
    const bytes = replaceFields(match.stored.bytes, fields, after);
    return collection.replace(match.stored, { before, after, bytes });
  };
}

interface Target {
  readonly filter: ReturnType<typeof compileFilter>;
  readonly limit: number;
}

function matchesToWrite(context: CommandContext, collection: Collection, { filter, limit }: Target): Match[] {
  const { scanLimit } = context;
  return [...findMatches(collection, { filter, sort: [], skip: 0, limit, scanLimit })];
}

export const remove: Command = (context, command) => {
  const statements = requireDocuments(command.deletes, 'deletes');
  let n = 0;
  if (existingCollection(context, command.delete) === undefined) return { n, ok: 1 };
  const collection = writableCollection(context, command.delete);
  const errors = each(statements, command.ordered !== false, (statement) => {
    refuseOptions(statement, ['collation', 'hint']);
    const filter = compileFilter(statement.q ?? {});
    const limit = Number(statement.limit ?? 0);
    for (const match of matchesToWrite(context, collection, { filter, limit })) {
      removeDocument(collection, match.document());
      n++;
    }
  });
  return { n, ...errors, ok: 1 };
};

/** Removing one document may move another up: it is looked for where it is now. */
function removeDocument(collection: Collection, document: Document): void {
  const stored = collection.rows.findById(encodeValue(document._id));
  if (stored !== undefined) collection.remove(stored, document);
}

export const findAndModify: Command = (context, command) => {
  refuseOptions(command, ['collation', 'hint', 'arrayFilters', 'let', 'bypassDocumentValidation']);
  const collection = writableCollection(context, command.findAndModify ?? command.findandmodify);
  const filter = compileFilter(command.query ?? {});
  const sort = parseSort(command.sort);
  const projection = compileProjection(command.fields) ?? ((document: Document) => document);
  const [match] = findMatches(collection, { filter, sort, skip: 0, limit: 1, scanLimit: context.scanLimit });
  if (command.remove === true) {
    if (match === undefined) return { lastErrorObject: { n: 0 }, value: null, ok: 1 };
    removeDocument(collection, match.document());
    return { lastErrorObject: { n: 1 }, value: projection(match.document()), ok: 1 };
  }
  const change = compileUpdate(command.update);
  const wantsNew = command.new === true;
  if (match !== undefined) {
    const before = match.document();
    const after = change.apply(before, false);
    collection.replace(match.stored, { before, after, bytes: encode(after) });
    return {
      lastErrorObject: { n: 1, updatedExisting: true },
      value: projection(wantsNew ? after : before),
      ok: 1,
    };
  }
  if (command.upsert !== true)
    return { lastErrorObject: { n: 0, updatedExisting: false }, value: null, ok: 1 };
  const document = change.apply(upsertBase(filter.conditions), true);
  insertDocument(collection, document);
  const lastErrorObject = { n: 1, updatedExisting: false, upserted: document._id };
  return { lastErrorObject, value: wantsNew ? projection(document) : null, ok: 1 };
};
