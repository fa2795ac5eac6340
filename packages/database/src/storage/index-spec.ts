import type { Document } from 'bson';
import { CommandError, refuse } from '../errors/command-error.ts';
import { compileFilter, type Filter } from '../query/filter.ts';
import { type FieldNames, rootsOf } from '../values/document-fields.ts';

/** An index as the catalog keeps it. Directions are kept for the answer of listIndexes only. */
export interface IndexSpec {
  readonly name: string;
  readonly key: Readonly<Record<string, 1 | -1>>;
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partialFilterExpression?: Document;
}

export interface Index {
  readonly id: number;
  readonly spec: IndexSpec;
  readonly fields: readonly string[];
  /** The fields at a document's top on which its keys depend. */
  readonly roots: FieldNames;
  /** Documents that do not match are not in the index. */
  readonly partial: Filter | undefined;
}

const known = new Set([
  'v',
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'background',
  'ns',
  'clustered',
]);

/** Checks one element of createIndexes. Throws a CommandError that names what is not supported. */
export function parseIndexSpec(input: Document): IndexSpec {
  const surplus = Object.keys(input).find((option) => !known.has(option));
  if (surplus !== undefined) throw refuse(`the index option ${surplus}`);
  const key: Document = input.key ?? {};
  const fields = Object.entries(key);
  if (fields.length === 0) throw new CommandError('FailedToParse', 'An index needs at least one field.');
  for (const [field, direction] of fields) {
    if (direction !== 1 && direction !== -1)
      throw refuse(`an index of kind ${String(direction)} on ${field}`);
  }
  const partial: Document | undefined = input.partialFilterExpression;
  if (input.sparse === true && partial !== undefined) {
    throw new CommandError('InvalidOptions', 'An index is sparse or partial, not both.');
  }
  if (partial !== undefined) compileFilter(partial);
  return {
    name: String(input.name ?? fields.map(([field, direction]) => `${field}_${direction}`).join('_')),
    key: Object.fromEntries(fields.map(([field, direction]) => [field, direction === 1 ? 1 : -1])),
    unique: input.unique === true,
    sparse: input.sparse === true,
    ...(partial === undefined ? {} : { partialFilterExpression: partial }),
  };
}

export function createIndex(id: number, spec: IndexSpec): Index {
  const partial = spec.partialFilterExpression && compileFilter(spec.partialFilterExpression);
  const fields = Object.keys(spec.key);
  return { id, spec, fields, roots: new Set([...rootsOf(fields), ...(partial?.fields ?? [])]), partial };
}
