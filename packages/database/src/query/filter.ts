import type { Document } from 'bson';
import { Query } from 'mingo';
import { CommandError, refuse } from '../engine/command-error.ts';
import { isPlainObject } from '../indexes/encode-value.ts';
import { toComparable } from './comparable.ts';
import { checkPath } from './path.ts';

/** One comparison that every matching document satisfies: what the planner may use. */
export interface Condition {
  readonly path: string;
  readonly operator: '$eq' | '$in' | '$gt' | '$gte' | '$lt' | '$lte' | '$exists';
  readonly operand: unknown;
}

export interface Filter {
  readonly conditions: readonly Condition[];
  /** True for `{}`. */
  readonly isEmpty: boolean;
  /** True when the conditions say everything the filter says. */
  readonly isConjunction: boolean;
  matches(document: Document): boolean;
}

const comparisons = new Set(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte']);
const plannable = new Set(['$eq', '$in', '$gt', '$gte', '$lt', '$lte', '$exists']);
const logical = new Set(['$and', '$or', '$nor']);

/**
 * Checks a filter and prepares it. Supported: `$and $or $nor $eq $ne $gt $gte $lt $lte $in $nin $exists
 * $not` with scalar
 * operands. Everything else is refused by name.
 */
export function compileFilter(filter: Document): Filter {
  const conditions: Condition[] = [];
  const found = { paths: new Set<string>(), negations: 0 };
  checkClause(filter, conditions, found);
  const roots = [...new Set([...found.paths].map((path) => path.split('.')[0] ?? path))];
  let query: Query | undefined;
  return {
    conditions,
    isEmpty: Object.keys(filter).length === 0,
    isConjunction: found.negations === 0,
    matches(document) {
      query ??= new Query(asPlain(toComparable(filter)));
      const subject: Document = {};
      // Only what the filter names is prepared: a document is mostly answers that no filter looks at.
      for (const root of roots)
        if (Object.hasOwn(document, root)) subject[root] = toComparable(document[root]);
      return query.test(subject);
    },
  };
}

function asPlain(value: unknown): Record<string, unknown> {
  return isPlainObject(value) ? value : {};
}

interface Found {
  readonly paths: Set<string>;
  /** Clauses that the conditions do not express. */
  negations: number;
}

function checkClause(clause: Document, conditions: Condition[] | undefined, found: Found): void {
  for (const [name, value] of Object.entries(clause)) {
    if (!name.startsWith('$')) {
      checkPath(name);
      found.paths.add(name);
      checkField(name, value, { conditions, found });
      continue;
    }
    if (!logical.has(name)) throw refuse(`the query operator ${name}`);
    if (!Array.isArray(value) || value.length === 0 || !value.every(isPlainObject)) {
      throw new CommandError('BadValue', `${name} needs a list of filters.`);
    }
    if (name !== '$and') found.negations++;
    for (const part of value) checkClause(part, name === '$and' ? conditions : undefined, found);
  }
}

interface Collected {
  readonly conditions: Condition[] | undefined;
  readonly found: Found;
}

function checkField(path: string, value: unknown, into: Collected): void {
  if (!isPlainObject(value) || !Object.keys(value).some((name) => name.startsWith('$'))) {
    checkEquality(value);
    into.conditions?.push({ path, operator: '$eq', operand: value });
    return;
  }
  for (const [operator, operand] of Object.entries(value)) {
    if (operator === '$not') {
      if (!isPlainObject(operand)) throw refuse('$not with anything but operators');
      into.found.negations++;
      checkField(path, operand, { conditions: undefined, found: into.found });
      continue;
    }
    checkOperator(operator, operand);
    if (isPlannable(operator)) into.conditions?.push({ path, operator, operand });
    else into.found.negations++;
  }
}

function isPlannable(operator: string): operator is Condition['operator'] {
  return plannable.has(operator);
}

function checkOperator(operator: string, operand: unknown): void {
  if (operator === '$exists') {
    if (typeof operand !== 'boolean') throw refuse('$exists with anything but true or false');
  } else if (operator === '$in' || operator === '$nin') {
    if (!Array.isArray(operand)) throw new CommandError('BadValue', `${operator} needs an array.`);
    for (const item of operand) checkScalar(operator, item);
  } else if (operator === '$eq') {
    checkEquality(operand);
  } else if (comparisons.has(operator)) {
    checkScalar(operator, operand);
    if (operator !== '$ne' && operand === null) throw refuse(`${operator} with null`);
  } else {
    throw refuse(`the query operator ${operator}`);
  }
}

/** mingo compares whole documents whatever the order of their fields, MongoDB does not: refused. */
function checkEquality(value: unknown): void {
  if (isPlainObject(value) || Array.isArray(value)) throw refuse('equality with a whole document or array');
  checkScalar('$eq', value);
}

function checkScalar(operator: string, value: unknown): void {
  if (isPlainObject(value) || Array.isArray(value)) throw refuse(`${operator} with a document or an array`);
  if (value instanceof RegExp) throw refuse('regular expressions');
  if (typeof value === 'number' && Number.isNaN(value)) throw refuse('comparing NaN');
  toComparable(value);
}
