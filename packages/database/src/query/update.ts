import { type Document, Double, Int32 } from 'bson';
import { CommandError, refuse } from '../errors/command-error.ts';
import { type FieldNames, rootsOf } from '../values/document-fields.ts';
import { encodeValue, isPlainObject } from '../values/encode-value.ts';
import { checkPath, setAt, unsetAt, valueAt } from '../values/path.ts';
import type { Condition } from './filter.ts';

export interface Update {
  readonly isReplacement: boolean;
  /** What an update may change; absent for a replacement, which changes everything. */
  readonly fields?: FieldNames;
  /** A new document; the given one is not changed. `inserting` is true for an upsert that found nothing. */
  apply(document: Document, inserting: boolean): Document;
}

type Operator = (document: Document, path: string, operand: unknown) => void;

const operators: Readonly<Record<string, Operator>> = {
  $set: setAt,
  $setOnInsert: setAt,
  $unset: (document, path) => unsetAt(document, path),
  $inc: increment,
};

/** Prepares an update. Supported: `$set $unset $inc $setOnInsert` and a whole replacement. */
export function compileUpdate(update: unknown): Update {
  if (Array.isArray(update)) throw refuse('updates by an aggregation pipeline');
  if (!isPlainObject(update)) throw new CommandError('FailedToParse', 'An update must be a document.');
  const names = Object.keys(update);
  if (!names.some((name) => name.startsWith('$'))) return replacement(update);
  const touched: string[] = [];
  const steps: [string, Document][] = [];
  for (const [name, fields] of Object.entries(update)) {
    if (!name.startsWith('$')) {
      throw new CommandError('FailedToParse', 'An update holds operators or fields, not both.');
    }
    if (!Object.hasOwn(operators, name)) throw refuse(`the update operator ${name}`);
    if (!isPlainObject(fields)) throw new CommandError('FailedToParse', `${name} needs a document.`);
    for (const path of Object.keys(fields)) {
      checkPath(path);
      checkConflict(path, touched);
      touched.push(path);
    }
    steps.push([name, fields]);
  }
  const fields = rootsOf(touched);
  return {
    isReplacement: false,
    fields,
    apply: (document, inserting) => applySteps(steps, document, inserting),
  };
}

function applySteps(steps: readonly [string, Document][], document: Document, inserting: boolean): Document {
  const next = copyDocument(document);
  for (const [name, fields] of steps) {
    if (name === '$setOnInsert' && !inserting) continue;
    for (const [path, operand] of Object.entries(fields)) operators[name]?.(next, path, operand);
  }
  checkIdKept(document, next);
  return next;
}

function replacement(update: Document): Update {
  for (const name of Object.keys(update)) if (name === '__proto__') throw refuse('the field name __proto__');
  return {
    isReplacement: true,
    apply(document) {
      const { _id = document._id, ...fields } = update;
      const next = { ...(_id === undefined ? {} : { _id }), ...fields };
      checkIdKept(document, next);
      return next;
    },
  };
}

function checkIdKept(before: Document, after: Document): void {
  if (before._id === undefined) return;
  if (after._id !== undefined && encodeValue(before._id).equals(encodeValue(after._id))) return;
  throw new CommandError('ImmutableField', 'The field _id of a document cannot change.');
}

function checkConflict(path: string, touched: readonly string[]): void {
  const clash = touched.find((other) => {
    return other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`);
  });
  if (clash === undefined) return;
  throw new CommandError('ConflictingUpdateOperators', `Updating ${path} would conflict with ${clash}.`);
}

function increment(document: Document, path: string, operand: unknown): void {
  const by = operand instanceof Int32 || operand instanceof Double ? operand.valueOf() : operand;
  const current = valueAt(document, path);
  const from = current === undefined ? 0 : current;
  if (typeof by !== 'number' || typeof from !== 'number') throw refuse('$inc of anything but plain numbers');
  const sum = from + by;
  if (Number.isInteger(sum) && !Number.isSafeInteger(sum)) throw refuse('$inc beyond 2^53');
  setAt(document, path, sum);
}

/** Plain documents and arrays are copied; leaves are shared, nothing changes them. */
function copyDocument(document: Document): Document {
  const copy: Document = {};
  for (const [name, value] of Object.entries(document))
    copy[name] = isPlainObject(value) ? copyDocument(value) : value;
  return copy;
}

/** What an upsert begins with: the fields that the filter fixes by equality. */
export function upsertBase(conditions: readonly Condition[]): Document {
  const base: Document = {};
  for (const { path, operator, operand } of conditions) {
    if (operator === '$eq') setAt(base, path, operand);
    if (operator === '$in' && Array.isArray(operand) && operand.length === 1) setAt(base, path, operand[0]);
  }
  return base;
}
