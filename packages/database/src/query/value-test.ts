import { CommandError, refuse } from '../errors/command-error.ts';
import { encodeValue, isPlainObject } from '../values/encode-value.ts';

/** Whether the value at a filter's path, undefined where there is none, passes. */
export type ValueTest = (value: unknown) => boolean;

/**
 * Prepares one operator. Values are compared by the bytes under which an index holds them, so that a query
 * finds the same with and without an index. Of an array, each element is a value of its own, as in MongoDB.
 */
export function compileOperator(operator: string, operand: unknown): ValueTest {
  switch (operator) {
    case '$exists':
      if (typeof operand !== 'boolean') throw refuse('$exists with anything but true or false');
      return (value) => (value !== undefined) === operand;
    case '$eq':
      return oneOf(operator, [operand]);
    case '$ne':
      return not(oneOf(operator, [operand]));
    case '$in':
      return oneOf(operator, listOf(operator, operand));
    case '$nin':
      return not(oneOf(operator, listOf(operator, operand)));
    case '$gt':
      return ordered(operator, operand, (difference) => difference > 0);
    case '$gte':
      return ordered(operator, operand, (difference) => difference >= 0);
    case '$lt':
      return ordered(operator, operand, (difference) => difference < 0);
    case '$lte':
      return ordered(operator, operand, (difference) => difference <= 0);
    case '$not':
      return notAll(operand);
    default:
      throw refuse(`the query operator ${operator}`);
  }
}

function not(test: ValueTest): ValueTest {
  return (value) => !test(value);
}

function notAll(operand: unknown): ValueTest {
  if (!isPlainObject(operand)) throw refuse('$not with anything but operators');
  const tests = Object.entries(operand).map(([operator, inner]) => compileOperator(operator, inner));
  return (value) => !tests.every((test) => test(value));
}

function listOf(operator: string, operand: unknown): unknown[] {
  if (Array.isArray(operand)) return operand;
  throw new CommandError('BadValue', `${operator} needs an array.`);
}

function oneOf(operator: string, operands: readonly unknown[]): ValueTest {
  const keys = new Set(operands.map((operand) => scalarKey(operator, operand).toString('latin1')));
  return (value) => keysOf(value).some((key) => keys.has(key.toString('latin1')));
}

/** A comparison holds within one BSON type only: a text is neither above nor below a number. */
function ordered(operator: string, operand: unknown, holds: (difference: number) => boolean): ValueTest {
  if (operand === null || operand === undefined) throw refuse(`${operator} with null`);
  const bound = scalarKey(operator, operand);
  return (value) => keysOf(value).some((key) => key[0] === bound[0] && holds(Buffer.compare(key, bound)));
}

/** MongoDB would compare whole documents and arrays by value: nothing asks for it. */
function scalarKey(operator: string, operand: unknown): Buffer {
  if (!isScalar(operand)) {
    throw refuse(
      operator === '$eq'
        ? 'equality with a whole document or array'
        : `${operator} with a document or an array`,
    );
  }
  return encodeValue(operand);
}

/** What of a document's value can equal or follow a scalar. */
function keysOf(value: unknown): Buffer[] {
  if (Array.isArray(value)) return value.filter(isScalar).map(encodeValue);
  return isScalar(value) ? [encodeValue(value)] : [];
}

function isScalar(value: unknown): boolean {
  return !Array.isArray(value) && !isPlainObject(value);
}
