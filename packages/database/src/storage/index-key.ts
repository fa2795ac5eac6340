import type { Document } from 'bson';
import { refuse } from '../errors/command-error.ts';
import { encodeValue } from '../values/encode-value.ts';
import { crossesArray, valueAt } from '../values/path.ts';
import type { Index } from './index-spec.ts';

/** The bytes under which an index holds a document, or undefined when it does not hold it. */
export function indexKey(index: Index, document: Document): Buffer | undefined {
  if (index.partial !== undefined && !index.partial.matches(document)) return undefined;
  const parts: Buffer[] = [];
  let present = false;
  for (const field of index.fields) {
    if (crossesArray(document, field)) throw refuse(`arrays in the indexed field ${field}`);
    const value = valueAt(document, field);
    present ||= value !== undefined;
    parts.push(encodeValue(value));
  }
  if (index.spec.sparse && !present) return undefined;
  const [first] = parts;
  return parts.length === 1 ? first : Buffer.concat(parts);
}
