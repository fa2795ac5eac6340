import { isDeepStrictEqual } from 'node:util';
import { CommandError, refuse } from '../errors/command-error.ts';
import { findMatches, planFor, type Query } from '../plan/find-matches.ts';
import { countKeys } from '../plan/walk.ts';
import { compileFilter } from '../query/filter.ts';
import type { Collection } from '../storage/collection.ts';
import { encode } from '../values/document-bytes.ts';
import { isPlainObject } from '../values/encode-value.ts';
import { type Command, collectionName, existingCollection, refuseOptions, wholeNumber } from './command.ts';
import { readQuery, wholeCursor } from './read.ts';

/** What `estimatedDocumentCount` sends. */
export const count: Command = (context, command) => {
  refuseOptions(command, ['collation', 'hint']);
  const collection = existingCollection(context, command.count);
  if (collection === undefined) return { n: 0, ok: 1 };
  return { n: countMatches(collection, readQuery(context, command)), ok: 1 };
};

/**
 * What `countDocuments` sends, and no other aggregation: `[{$match}, {$skip}, {$limit}, {$group: {_id: 1, n: {$sum: 1}}}]`,
 * where all but the last may be absent.
 */
export const aggregate: Command = (context, command) => {
  refuseOptions(command, ['collation', 'hint', 'explain', 'let', 'allowDiskUse']);
  const namespace = `${context.database}.${collectionName(command.aggregate)}`;
  const stages: unknown[] = Array.isArray(command.pipeline) ? [...command.pipeline] : [];
  const match = takeStage(stages, '$match');
  const query: Query = {
    filter: compileFilter(isPlainObject(match) ? match : {}),
    sort: [],
    skip: wholeNumber(takeStage(stages, '$skip'), 'skip', 0),
    limit: wholeNumber(takeStage(stages, '$limit'), 'limit', 0),
    scanLimit: context.scanLimit,
  };
  checkSum(stages);
  const collection = existingCollection(context, command.aggregate);
  const n = collection === undefined ? 0 : countMatches(collection, query);
  return wholeCursor(namespace, n === 0 ? [] : [encode({ _id: 1, n })]);
};

/** The first stage's argument, when it is the one named; the stage is taken off the list. */
function takeStage(stages: unknown[], name: string): unknown {
  const [first] = stages;
  if (!isPlainObject(first) || !(name in first)) return undefined;
  if (Object.keys(first).length !== 1)
    throw new CommandError('FailedToParse', 'A stage of a pipeline has exactly one operator.');
  stages.shift();
  return first[name];
}

function checkSum(stages: readonly unknown[]): void {
  const [group, after] = stages;
  const sum = { $group: { _id: 1, n: { $sum: 1 } } };
  const odd = isDeepStrictEqual(group, sum) ? after : group;
  if (stages.length === 1 && odd === undefined) return;
  const name = isPlainObject(odd) ? Object.keys(odd)[0] : undefined;
  throw refuse(`aggregations other than countDocuments (${name ?? 'no stage'} here)`);
}

/** Reads no document where the collection's size or an index alone answers. */
function countMatches(collection: Collection, query: Query): number {
  const within = (total: number) =>
    Math.min(Math.max(total - query.skip, 0), query.limit || Number.POSITIVE_INFINITY);
  if (query.filter.isEmpty) return within(collection.rows.count());
  const plan = planFor(collection, query);
  if (plan.kind === 'index' && plan.exact) return within(countKeys(collection, plan));
  let n = 0;
  for (const _match of findMatches(collection, query)) n++;
  return n;
}
