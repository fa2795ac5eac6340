import type { Document } from 'bson';
import { CommandError, refuse } from '../errors/command-error.ts';
import { type FieldNames, rootOf } from '../values/document-fields.ts';
import { isPlainObject } from '../values/encode-value.ts';
import { checkPath, crossesArray, valueAt } from '../values/path.ts';
import { compileOperator, type ValueTest } from './value-test.ts';

/** One comparison that every matching document satisfies: what the planner may use. */
export interface Condition {
  readonly path: string;
  readonly operator: '$eq' | '$in' | '$gt' | '$gte' | '$lt' | '$lte' | '$exists';
  readonly operand: unknown;
}

export interface Filter {
  readonly conditions: readonly Condition[];
  /** What `matches` looks at. */
  readonly fields: FieldNames;
  /** True for `{}`. */
  readonly isEmpty: boolean;
  /** True when the conditions say everything the filter says. */
  readonly isConjunction: boolean;
  matches(document: Document): boolean;
}

type DocumentTest = (document: Document) => boolean;

/** What is gathered beside the tests. */
interface Gathered {
  readonly conditions: Condition[];
  readonly fields: Set<string>;
  isConjunction: boolean;
}

const plannable = new Set(['$eq', '$in', '$gt', '$gte', '$lt', '$lte', '$exists']);

/**
 * Checks a filter and prepares it. Supported: `$and $or $nor $not $eq $ne $gt $gte $lt $lte $in $nin $exists` with
 * scalar operands, compared as an index orders them. Everything else is refused by name.
 */
export function compileFilter(filter: Document): Filter {
  const gathered: Gathered = { conditions: [], fields: new Set(), isConjunction: true };
  const matches = compileClause(filter, gathered);
  return {
    conditions: gathered.conditions,
    fields: gathered.fields,
    isEmpty: Object.keys(filter).length === 0,
    isConjunction: gathered.isConjunction,
    matches,
  };
}

function compileClause(clause: Document, gathered: Gathered): DocumentTest {
  const tests = Object.entries(clause).map(([name, value]) =>
    name.startsWith('$') ? compileLogical(name, value, gathered) : compileField(name, value, gathered),
  );
  return (document) => tests.every((test) => test(document));
}

function compileLogical(name: string, value: unknown, gathered: Gathered): DocumentTest {
  if (name !== '$and' && name !== '$or' && name !== '$nor') throw refuse(`the query operator ${name}`);
  if (!Array.isArray(value) || value.length === 0 || !value.every(isPlainObject)) {
    throw new CommandError('BadValue', `${name} needs a list of filters.`);
  }
  // What only one branch demands is no condition of every match.
  const into: Gathered = name === '$and' ? gathered : { ...gathered, conditions: [], isConjunction: false };
  const tests = value.map((part) => compileClause(part, into));
  if (name === '$and') return (document) => tests.every((test) => test(document));
  gathered.isConjunction = false;
  return (document) => tests.some((test) => test(document)) === (name === '$or');
}

function compileField(path: string, value: unknown, gathered: Gathered): DocumentTest {
  checkPath(path);
  gathered.fields.add(rootOf(path));
  const given = isOperators(value) ? value : { $eq: value };
  const tests: ValueTest[] = [];
  for (const [operator, operand] of Object.entries(given)) {
    tests.push(compileOperator(operator, operand));
    if (isPlannable(operator)) gathered.conditions.push({ path, operator, operand });
    else gathered.isConjunction = false;
  }
  return (document) => {
    const found = valueAt(document, path);
    // MongoDB would look into each element: refused rather than half done. At a path's end elements are looked at.
    if (found === undefined && crossesArray(document, path))
      throw refuse(`filters through an array (${path})`);
    return tests.every((test) => test(found));
  };
}

function isOperators(value: unknown): value is Record<string, unknown> {
  return isPlainObject(value) && Object.keys(value).some((name) => name.startsWith('$'));
}

function isPlannable(operator: string): operator is Condition['operator'] {
  return plannable.has(operator);
}
