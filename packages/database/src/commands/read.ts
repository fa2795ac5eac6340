import { type Document, Long } from 'bson';
import { CommandError, refuse } from '../errors/command-error.ts';
import { findMatches, type Match, planFor, type Query } from '../plan/find-matches.ts';
import { compileFilter } from '../query/filter.ts';
import { compileProjection, wholeFields } from '../query/projection.ts';
import { parseSort } from '../query/sort.ts';
import type { Collection } from '../storage/collection.ts';
import { encode } from '../values/document-bytes.ts';
import { keepFields } from '../values/document-fields.ts';
import { RawBatch } from '../values/raw-batch.ts';
import {
  type Command,
  type CommandContext,
  collectionName,
  existingCollection,
  refuseOptions,
  wholeNumber,
} from './command.ts';
import type { Batch } from './cursors.ts';

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
  const project = projectionOfBytes(command.projection);
  const size = wholeNumber(command.batchSize, 'batchSize', firstBatchSize);
  const single = command.singleBatch === true || Number(command.limit ?? 0) < 0;
  const collection = existingCollection(context, command.find);
  const source = collection === undefined ? [].values() : foundBytes(collection, query, project);
  return cursorReply(context.cursors.open(namespace, source, { size, single }), namespace, 'firstBatch');
};

/** What an answer carries of a match. */
type BytesOf = (match: Match) => Uint8Array;

function projectionOfBytes(fields: Document | undefined): BytesOf {
  const projection = compileProjection(fields);
  if (projection === undefined) return ({ stored }) => stored.bytes;
  const kept = wholeFields(fields);
  if (kept !== undefined) return ({ stored }) => keepFields(stored.bytes, kept);
  return (match) => encode(projection(match.document()));
}

function* foundBytes(collection: Collection, query: Query, bytesOf: BytesOf): Generator<Uint8Array> {
  for (const match of findMatches(collection, query)) yield bytesOf(match);
}

function cursorReply(batch: Batch, namespace: string, field: 'firstBatch' | 'nextBatch'): Document {
  return {
    cursor: { [field]: new RawBatch(batch.documents), id: Long.fromBigInt(batch.id), ns: namespace },
    ok: 1,
  };
}

/** Results that fit one answer. */
export function wholeCursor(namespace: string, documents: readonly Uint8Array[]): Document {
  return cursorReply({ id: 0n, documents: [...documents] }, namespace, 'firstBatch');
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

/** Says how a query would be reached, in the words of MongoDB's explain: IDHACK, IXSCAN, COLLSCAN, SORT. */
export const explain: Command = (context, command) => {
  const inner: Document = command.explain ?? {};
  if (!('find' in inner)) throw refuse('explaining anything but find');
  const collection = existingCollection(context, inner.find);
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
