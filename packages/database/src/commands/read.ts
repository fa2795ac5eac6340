import { type Document, Long } from 'bson';
import { CommandError } from '../engine/command-error.ts';
import type { Batch } from '../engine/cursors.ts';
import { encodeValue } from '../indexes/encode-value.ts';
import { countKeys } from '../indexes/walk.ts';
import { compileFilter } from '../query/filter.ts';
import { findMatches, parseSort, planFor, type Query } from '../query/find.ts';
import { valueAt } from '../query/path.ts';
import { compileProjection, type Projection } from '../query/projection.ts';
import type { Collection } from '../storage/collection.ts';
import { encode } from '../storage/document-bytes.ts';
import { RawBatch } from '../wire/reply.ts';
import {
  type Command,
  type CommandContext,
  collectionName,
  existingCollection,
  refuseOptions,
  wholeNumber,
} from './command.ts';

const firstBatchSize = 101;

export function readQuery(context: CommandContext, command: Document): Query {
  const limit = Math.abs(Number(command.limit ?? 0));
  return {
    filter: compileFilter(command.filter ?? command.query ?? {}),
    sort: parseSort(command.sort),
    skip: wholeNumber(command.skip, 'skip', 0),
    limit: wholeNumber(limit, 'limit', 0),
    scanLimit: context.scanLimit,
  };
}

export const find: Command = (context, command) => {
  refuseOptions(command, [
    'collation',
    'hint',
    'min',
    'max',
    'returnKey',
    'showRecordId',
    'tailable',
    'awaitData',
    'let',
  ]);
  const namespace = `${context.database}.${collectionName(command.find)}`;
  const query = readQuery(context, command);
  const projection = compileProjection(command.projection);
  const size = wholeNumber(command.batchSize, 'batchSize', firstBatchSize);
  const single = command.singleBatch === true || Number(command.limit ?? 0) < 0;
  const collection = existingCollection(context, command.find);
  const source = collection === undefined ? [].values() : foundBytes(collection, query, projection);
  return cursorReply(context.cursors.open(namespace, source, { size, single }), namespace, 'firstBatch');
};

function* foundBytes(
  collection: Collection,
  query: Query,
  projection: Projection | undefined,
): Generator<Uint8Array> {
  for (const match of findMatches(collection, query)) {
    yield projection === undefined ? match.stored.bytes : encode(projection(match.document()));
  }
}

export function cursorReply(batch: Batch, namespace: string, field: 'firstBatch' | 'nextBatch'): Document {
  return {
    cursor: { [field]: new RawBatch(batch.documents), id: Long.fromBigInt(batch.id), ns: namespace },
    ok: 1,
  };
}

export const getMore: Command = (context, command) => {
  const namespace = `${context.database}.${collectionName(command.collection)}`;
  const size = wholeNumber(command.batchSize, 'batchSize', 0) || Number.MAX_SAFE_INTEGER;
  const batch = context.cursors.more(cursorId(command.getMore), namespace, size);
  return cursorReply(batch, namespace, 'nextBatch');
};

export const killCursors: Command = (context, command) => {
  const ids: unknown[] = Array.isArray(command.cursors) ? command.cursors : [];
  const killed = ids.filter((id) => context.cursors.kill(cursorId(id)));
  const notFound = ids.filter((id) => !killed.includes(id));
  return { cursorsKilled: killed, cursorsNotFound: notFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
};

function cursorId(value: unknown): bigint {
  if (value instanceof Long) return value.toBigInt();
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  throw new CommandError('BadValue', 'A cursor is named by a 64-bit integer.');
}

export const count: Command = (context, command) => {
  refuseOptions(command, ['collation', 'hint']);
  const collection = existingCollection(context, command.count);
  if (collection === undefined) return { n: 0, ok: 1 };
  return { n: countMatches(collection, readQuery(context, command)), ok: 1 };
};

/** Reads no document where the collection's size or an index alone answers. */
export function countMatches(collection: Collection, query: Query): number {
  const within = (total: number) =>
    Math.min(Math.max(total - query.skip, 0), query.limit || Number.POSITIVE_INFINITY);
  if (query.filter.isEmpty) return within(collection.rows.count());
  const plan = planFor(collection, query);
  if (plan.kind === 'index' && plan.exact) return within(countKeys(collection, plan));
  let n = 0;
  for (const _match of findMatches(collection, query)) n++;
  return n;
}

export const distinct: Command = (context, command) => {
  refuseOptions(command, ['collation', 'hint']);
  const path = String(command.key);
  const values = new Map<string, unknown>();
  const collection = existingCollection(context, command.distinct);
  const matches = collection === undefined ? [] : findMatches(collection, readQuery(context, command));
  for (const match of matches) {
    const value = valueAt(match.document(), path);
    const items: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    for (const item of items) values.set(encodeValue(item).toString('latin1'), item);
  }
  // In the order of values, not in the order in which they were met.
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { values: sorted.map(([, value]) => value), ok: 1 };
};

/** Says how a query would be reached, in the words of MongoDB's explain: IDHACK, IXSCAN, COLLSCAN, SORT. */
export const explain: Command = (context, command) => {
  const inner: Document = command.explain ?? {};
  const name = ['find', 'count', 'distinct'].find((candidate) => candidate in inner);
  if (name === undefined)
    throw new CommandError('NotImplemented', 'The embedded engine explains find, count and distinct.');
  const collection = existingCollection(context, inner[name]);
  if (collection === undefined) return { queryPlanner: { winningPlan: { stage: 'EOF' } }, ok: 1 };
  const query = readQuery(context, inner);
  const plan = planFor(collection, { ...query, scanLimit: Number.POSITIVE_INFINITY });
  const access =
    plan.kind === 'ids'
      ? { stage: 'IDHACK' }
      : plan.kind === 'scan'
        ? { stage: 'COLLSCAN' }
        : { stage: 'IXSCAN', indexName: plan.index.spec.name, keyPattern: plan.index.spec.key };
  const sorted = query.sort.length === 0 || (plan.kind === 'index' && plan.sorted);
  return { queryPlanner: { winningPlan: sorted ? access : { stage: 'SORT', inputStage: access } }, ok: 1 };
};
