import type { Document } from 'bson';
import { CommandError } from '../engine/command-error.ts';
import { valueAt } from '../query/path.ts';
import { encodeValue } from './encode-value.ts';
import type { Index } from './index-spec.ts';

/** The bytes under which an index holds a document, or undefined when it does not hold it. */
export function indexKey(index: Index, document: Document): Buffer | undefined {
  if (index.partial !== undefined && !index.partial.matches(document)) return undefined;
  const values = index.fields.map((field) => valueAt(document, field));
  if (index.spec.sparse && values.every((value) => value === undefined)) return undefined;
  const parts = values.map((value, position) => {
    if (Array.isArray(value)) {
      const field = index.fields[position];
      throw new CommandError('NotImplemented', `The embedded engine does not index arrays (field ${field}).`);
    }
    return encodeValue(value);
  });
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}
