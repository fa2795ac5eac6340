import type { Document } from 'bson';
import { Aggregator } from 'mingo';
import { CommandError, refuse } from '../engine/command-error.ts';
import { isPlainObject } from '../indexes/encode-value.ts';
import { fromComparable, toComparable } from '../query/comparable.ts';
import { compileFilter, type Filter } from '../query/filter.ts';
import { findMatches, parseSort, type Query } from '../query/find.ts';
import type { Collection } from '../storage/collection.ts';
import { encode } from '../storage/document-bytes.ts';
import {
  type Command,
  type CommandContext,
  collectionName,
  existingCollection,
  refuseOptions,
  wholeNumber,
} from './command.ts';
import { countMatches, cursorReply } from './read.ts';

const stages = new Set(['$match', '$group', '$sort', '$project', '$count', '$skip', '$limit', '$unwind']);
/** Expressions that mingo computes as MongoDB does for the types the engine admits. */
const expressions = new Set([
  '$sum',
  '$avg',
  '$min',
  '$max',
  '$first',
  '$last',
  '$push',
  '$addToSet',
  '$cond',
  '$eq',
  '$ne',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$and',
  '$or',
  '$not',
  '$ifNull',
  '$size',
  '$add',
  '$subtract',
  '$multiply',
  '$objectToArray',
  '$literal',
]);

/** Supported stages: `$match $group $sort $project $count $skip $limit $unwind`; a leading $match uses indexes. */
export const aggregate: Command = (context, command) => {
  refuseOptions(command, ['collation', 'hint', 'explain', 'let', 'allowDiskUse']);
  const namespace = `${context.database}.${collectionName(command.aggregate)}`;
  const pipeline: unknown[] = Array.isArray(command.pipeline) ? command.pipeline : [];
  const checked = pipeline.map(checkStage);
  const collection = existingCollection(context, command.aggregate);
  const results = collection === undefined ? [] : run(context, collection, checked);
  const size = wholeNumber(command.cursor?.batchSize, 'batchSize', 101);
  const source = results.map((document) => encode(document)).values();
  return cursorReply(
    context.cursors.open(namespace, source, { size, single: false }),
    namespace,
    'firstBatch',
  );
};

function run(context: CommandContext, collection: Collection, pipeline: readonly Document[]): Document[] {
  const [first, ...others] = pipeline;
  const match: Document | undefined = first?.$match;
  const rest = match === undefined ? pipeline : others;
  const query = wholeQuery(context, compileFilter(match ?? {}));
  const counted = countedField(rest);
  if (counted !== undefined) {
    const n = countMatches(collection, { ...query, ...counted.window });
    return n === 0 ? [] : [counted.document(n)];
  }
  const input: unknown[] = [];
  for (const found of findMatches(collection, query)) input.push(toComparable(found.document()));
  return new Aggregator([...rest].map(asComparable))
    .run(input.filter(isPlainObject))
    .map(asComparable)
    .map(asStored);
}

function wholeQuery(context: CommandContext, filter: Filter): Query {
  return { filter, sort: [], skip: 0, limit: 0, scanLimit: context.scanLimit };
}

interface Counted {
  readonly window: { readonly skip: number; readonly limit: number };
  document(n: number): Document;
}

/** countDocuments sends [$skip, $limit,] `{$group: {_id: 1, n: {$sum: 1}}}`: no document need be read for it. */
function countedField(pipeline: readonly Document[]): Counted | undefined {
  let [skip, limit] = [0, 0];
  const rest = [...pipeline];
  if (rest[0]?.$skip !== undefined) skip = Number(rest.shift()?.$skip);
  if (rest[0]?.$limit !== undefined) limit = Number(rest.shift()?.$limit);
  const [stage] = rest;
  if (rest.length !== 1 || stage === undefined) return undefined;
  const name: unknown = stage.$count;
  if (typeof name === 'string') return { window: { skip, limit }, document: (n) => ({ [name]: n }) };
  const group: Document | undefined = stage.$group;
  if (group === undefined || typeof group._id === 'object' || typeof group._id === 'string') return undefined;
  const { _id, ...fields } = group;
  const [field] = Object.entries(fields);
  if (
    Object.keys(fields).length !== 1 ||
    field === undefined ||
    !isPlainObject(field[1]) ||
    field[1].$sum !== 1
  )
    return undefined;
  return { window: { skip, limit }, document: (n) => ({ _id, [field[0]]: n }) };
}

function asComparable(stage: unknown): Document {
  const value = toComparable(stage);
  return isPlainObject(value) ? value : {};
}

function asStored(result: unknown): Document {
  const value = fromComparable(result);
  return isPlainObject(value) ? value : {};
}

function checkStage(stage: unknown): Document {
  if (!isPlainObject(stage) || Object.keys(stage).length !== 1) {
    throw new CommandError('FailedToParse', 'A stage of a pipeline has exactly one operator.');
  }
  const [name = '', argument] = Object.entries(stage)[0] ?? [];
  if (!stages.has(name)) throw refuse(`the aggregation stage ${name}`);
  if (name === '$match') compileFilter(isPlainObject(argument) ? argument : {});
  else if (name === '$sort') parseSort(isPlainObject(argument) ? argument : {});
  else if (name === '$group' || name === '$project') checkExpression(argument);
  else if (name === '$unwind' && typeof argument !== 'string') throw refuse('$unwind with options');
  return stage;
}

function checkExpression(expression: unknown): void {
  if (Array.isArray(expression)) expression.forEach(checkExpression);
  if (!isPlainObject(expression)) return;
  for (const [name, value] of Object.entries(expression)) {
    if (name.startsWith('$') && !expressions.has(name)) throw refuse(`the expression ${name}`);
    checkExpression(value);
  }
}
