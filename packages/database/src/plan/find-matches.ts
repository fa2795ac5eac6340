import type { Document } from 'bson';
import { CommandError } from '../errors/command-error.ts';
import type { Filter } from '../query/filter.ts';
import type { SortSpec } from '../query/sort.ts';
import type { Collection } from '../storage/collection.ts';
import type { Stored } from '../storage/row-table.ts';
import { decodeStored } from '../values/document-bytes.ts';
import { decodeFields, type FieldNames } from '../values/document-fields.ts';
import { encodeValue } from '../values/encode-value.ts';
import { valueAt } from '../values/path.ts';
import { choosePlan, type Plan } from './choose-plan.ts';
import { walk } from './walk.ts';

export interface Query {
  readonly filter: Filter;
  readonly sort: SortSpec;
  readonly skip: number;
  /** 0 means no limit, as in MongoDB. */
  readonly limit: number;
  /** Refuses to read a whole collection of more documents than this for a filter or a sort. */
  readonly scanLimit: number;
}

export interface Match {
  readonly stored: Stored;
  /** Decoded on first use: a plain find answers with the stored bytes. */
  document(): Document;
  /** Some of its fields, or all of them where it is decoded already. */
  fields(names: FieldNames): Document;
}

/** Bytes of sort keys that an unindexed sort may hold in memory; MongoDB's own limit is 100 MB. */
const sortMemoryBytes = 128 * 1024 * 1024;

/** The matches of a query in its order, a few at a time. */
export function* findMatches(collection: Collection, query: Query): Generator<Match> {
  const plan = planFor(collection, query);
  const sorted = query.sort.length === 0 || (plan.kind === 'index' && plan.sorted);
  const source = sorted ? filtered(collection, plan, query.filter) : sortInMemory(collection, plan, query);
  let skipped = 0;
  let given = 0;
  for (const match of source) {
    if (skipped < query.skip) {
      skipped++;
      continue;
    }
    yield match;
    given++;
    if (given === query.limit) return;
  }
}

/** Throws NoQueryExecutionPlans when only a scan longer than the limit would do. */
export function planFor(collection: Collection, query: Pick<Query, 'filter' | 'sort' | 'scanLimit'>): Plan {
  const plan = choosePlan(query.filter, query.sort, collection.indexes);
  // A dump reads everything anyway, in the order of _id as well.
  const isWhole = query.filter.isEmpty && query.sort.every(([path]) => path === '_id');
  if (plan.kind !== 'scan' || isWhole || query.scanLimit === Number.POSITIVE_INFINITY) return plan;
  if (collection.rows.count() > query.scanLimit) {
    const paths = [...query.filter.conditions.map(({ path }) => path), ...query.sort.map(([path]) => path)];
    const message = `No index of ${collection.namespace} serves this query (${paths.join(', ') || 'no fields'}).`;
    throw new CommandError('NoQueryExecutionPlans', message);
  }
  return plan;
}

function* filtered(collection: Collection, plan: Plan, filter: Filter): Generator<Match> {
  // An _id found by itself needs no second look, nor do keys that say everything the filter says.
  const settled =
    filter.isEmpty ||
    (plan.kind === 'ids' && filter.isConjunction && filter.conditions.length === 1) ||
    (plan.kind === 'index' && plan.exact);
  for (const stored of walk(collection, plan)) {
    const match = createMatch(stored);
    if (settled || filter.matches(match.fields(filter.fields))) yield match;
  }
}

function createMatch(stored: Stored): Match {
  let document: Document | undefined;
  return {
    stored,
    document() {
      document ??= decodeStored(stored.bytes);
      return document;
    },
    fields: (names) => document ?? decodeFields(stored.bytes, names),
  };
}

/** Holds keys and row numbers only, then reads the documents again one by one. */
function* sortInMemory(collection: Collection, plan: Plan, query: Query): Generator<Match> {
  const keyed: { key: Buffer[]; row: bigint }[] = [];
  let bytes = 0;
  for (const { stored, document } of filtered(collection, plan, query.filter)) {
    const key = query.sort.map(([path]) => encodeValue(valueAt(document(), path)));
    keyed.push({ key, row: stored.row });
    bytes += key.reduce((sum, part) => sum + part.length, 64);
    if (bytes > sortMemoryBytes) {
      throw new CommandError('QueryExceededMemoryLimit', `Sorting ${collection.namespace} needs an index.`);
    }
  }
  const directions = query.sort.map(([, direction]) => direction);
  keyed.sort((a, b) => compareKeys(a.key, b.key, directions));
  for (const { row } of keyed) {
    const stored = collection.rows.findByRow(row);
    if (stored === undefined) continue;
    const match = createMatch(stored);
    if (query.filter.isEmpty || query.filter.matches(match.fields(query.filter.fields))) yield match;
  }
}

function compareKeys(a: readonly Buffer[], b: readonly Buffer[], directions: readonly (1 | -1)[]): number {
  for (let i = 0; i < directions.length; i++) {
    const [x, y] = [a[i], b[i]];
    if (x === undefined || y === undefined) return 0;
    const order = Buffer.compare(x, y);
    if (order !== 0) return order * (directions[i] ?? 1);
  }
  return 0;
}
