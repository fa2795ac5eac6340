import type { Condition, Filter } from '../query/filter.ts';
import type { SortSpec } from '../query/sort.ts';
import type { Index } from '../storage/index-spec.ts';
import { encodeValue } from '../values/encode-value.ts';
import { everyKey, type KeyRange, keysUnder, narrow, sortRanges } from './key-range.ts';

/** How the documents of a query are reached. */
export type Plan =
  | { readonly kind: 'ids'; readonly ids: readonly Buffer[] }
  | {
      readonly kind: 'index';
      readonly index: Index;
      readonly ranges: readonly KeyRange[];
      readonly reverse: boolean;
      /** True when the index already gives the wanted order. */
      readonly sorted: boolean;
      /** True when every key in the ranges matches the filter, so that no document need be read to count. */
      readonly exact: boolean;
    }
  | { readonly kind: 'scan' };

/** More combinations of `$in` values than this are not worth as many searches in the index. */
const mostRanges = 4096;

/** Chooses the access that reads least, judged by its shape: there are no statistics to consult. */
export function choosePlan(filter: Filter, sort: SortSpec, indexes: readonly Index[]): Plan {
  const ids = idsOf(filter.conditions);
  if (ids !== undefined) return { kind: 'ids', ids };
  let best: { plan: Plan; score: number } = { plan: { kind: 'scan' }, score: 0 };
  for (const index of indexes) {
    if (!holdsEveryMatch(index, filter.conditions)) continue;
    const candidate = planWith(index, filter, sort);
    if (candidate !== undefined && candidate.score > best.score) best = candidate;
  }
  return best.plan;
}

function idsOf(conditions: readonly Condition[]): Buffer[] | undefined {
  const values = equalities(conditions.filter(({ path }) => path === '_id'));
  if (values === undefined) return undefined;
  const unique = new Map(values.map((value) => [value.toString('latin1'), value]));
  return [...unique.values()];
}

/** The encoded values that a field is fixed to, or undefined when it is not. */
function equalities(conditions: readonly Condition[]): Buffer[] | undefined {
  const found =
    conditions.find(({ operator }) => operator === '$eq') ??
    conditions.find(({ operator }) => operator === '$in');
  if (found === undefined) return undefined;
  const values: unknown[] =
    found.operator === '$in' && Array.isArray(found.operand) ? found.operand : [found.operand];
  return values.map(encodeValue);
}

function planWith(index: Index, filter: Filter, sort: SortSpec): { plan: Plan; score: number } | undefined {
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  let fixed = 0;
  let used = 0;
  for (const field of index.fields) {
    const values = equalities(filter.conditions.filter(({ path }) => path === field));
    if (values === undefined || prefixes.length * values.length > mostRanges) break;
    prefixes = prefixes.flatMap((prefix) => values.map((value) => Buffer.concat([prefix, value])));
    fixed++;
    used++;
  }
  const next = filter.conditions.filter(({ path }) => path === index.fields[fixed]);
  const bounds = next.filter(
    ({ operator }) => operator !== '$exists' && operator !== '$eq' && operator !== '$in',
  );
  const ranges = sortRanges(
    prefixes.map((prefix) => (bounds.length > 0 ? narrow(prefix, bounds) : keysUnder(prefix))),
  );
  used += bounds.length;
  const order =
    sort.length === 0 ? undefined : indexOrder(index, fixed, { sort, single: prefixes.length <= 1 });
  const narrowsByItself = index.partial !== undefined || index.spec.sparse;
  const score =
    fixed * 10 + (bounds.length > 0 ? 4 : 0) + (order === undefined ? 0 : 3) + (narrowsByItself ? 2 : 0);
  if (score === 0) return undefined;
  const plain = filter.conditions.every(
    ({ operator, operand }) => operator !== '$exists' && !holdsNull(operand),
  );
  return {
    score,
    plan: {
      kind: 'index',
      index,
      ranges: fixed === 0 && bounds.length === 0 ? [everyKey] : ranges,
      reverse: order?.reverse ?? false,
      sorted: order !== undefined,
      exact: filter.isConjunction && plain && used === filter.conditions.length,
    },
  };
}

function holdsNull(operand: unknown): boolean {
  return (
    operand === null ||
    operand === undefined ||
    (Array.isArray(operand) && operand.some((item) => holdsNull(item)))
  );
}

/** Fields fixed to one value do not matter to the order; the others must follow the index, one way or the other. */
function indexOrder(
  index: Index,
  fixed: number,
  { sort, single }: { sort: SortSpec; single: boolean },
): { reverse: boolean } | undefined {
  const settled = single ? index.fields.slice(0, fixed) : [];
  const open = sort.filter(([path]) => !settled.includes(path));
  const rest = index.fields.slice(settled.length);
  if (!open.every(([path], position) => path === rest[position])) return undefined;
  const directions = new Set(open.map(([, direction]) => direction));
  return directions.size > 1 ? undefined : { reverse: directions.has(-1) };
}

/** Whether an index leaves out nothing that could match. */
function holdsEveryMatch(index: Index, conditions: readonly Condition[]): boolean {
  if (index.spec.sparse) return index.fields.some((field) => mustExist(field, conditions));
  if (index.partial === undefined) return true;
  return (
    index.partial.isConjunction && index.partial.conditions.every((needed) => implies(conditions, needed))
  );
}

function mustExist(field: string, conditions: readonly Condition[]): boolean {
  return conditions.some(({ path, operator, operand }) => {
    if (path !== field) return false;
    return operator === '$exists' ? operand === true : !holdsNull(operand);
  });
}

function implies(conditions: readonly Condition[], needed: Condition): boolean {
  if (needed.operator === '$exists' && needed.operand === true) return mustExist(needed.path, conditions);
  return conditions.some(({ path, operator, operand }) => {
    return path === needed.path && operator === needed.operator && sameOperand(operand, needed.operand);
  });
}

function sameOperand(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) || Array.isArray(b)) return false;
  return encodeValue(a).equals(encodeValue(b));
}
