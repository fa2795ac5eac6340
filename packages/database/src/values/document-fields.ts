import { type Document, deserialize, onDemand, serialize } from 'bson';
import { Damaged } from '../errors/storage-fault.ts';
import { decoding } from './document-bytes.ts';

/** Names of fields at the top of a document. */
export type FieldNames = ReadonlySet<string>;

/** The field at the top of a document in which a dotted path begins. */
export function rootOf(path: string): string {
  const dot = path.indexOf('.');
  return dot < 0 ? path : path.slice(0, dot);
}

export function rootsOf(paths: Iterable<string>): Set<string> {
  return new Set(Array.from(paths, rootOf));
}

/** Some fields of a stored document; the others, which may be long, are passed over. Throws Damaged. */
export function decodeFields(bytes: Uint8Array, names: FieldNames): Document {
  const kept = keepFields(bytes, names);
  try {
    return deserialize(kept, decoding);
  } catch (cause) {
    throw new Damaged('a document cannot be read', { cause });
  }
}

/** A stored document with some of its fields alone, byte for byte and in their order. Throws Damaged. */
export function keepFields(bytes: Uint8Array, names: FieldNames): Uint8Array {
  const kept = elementsOf(bytes).filter(({ name }) => names.has(name));
  return documentOf(kept.map(({ bytes: element }) => element));
}

/**
 * A stored document in which the named fields are those of `after`, or absent where `after` has none; all others keep
 * their bytes. A field keeps its place, a new one comes last, as in MongoDB. Throws Damaged.
 */
export function replaceFields(bytes: Uint8Array, names: FieldNames, after: Document): Uint8Array {
  const own = Object.fromEntries(Object.entries(after).filter(([name]) => names.has(name)));
  const next = new Map(
    elementsOf(serialize(own, { ignoreUndefined: true })).map((element) => [element.name, element.bytes]),
  );
  const parts: Uint8Array[] = [];
  for (const { name, bytes: element } of elementsOf(bytes)) {
    const part = names.has(name) ? next.get(name) : element;
    if (part !== undefined) parts.push(part);
    next.delete(name);
  }
  return documentOf([...parts, ...next.values()]);
}

interface Element {
  readonly name: string;
  /** Type, name and value, as they stand in the document. */
  readonly bytes: Uint8Array;
}

function elementsOf(bytes: Uint8Array): Element[] {
  try {
    return Array.from(onDemand.parseToElements(bytes), ([, nameOffset, nameLength, offset, length]) => ({
      name: onDemand.ByteUtils.toUTF8(bytes, nameOffset, nameOffset + nameLength, false),
      bytes: bytes.subarray(nameOffset - 1, offset + length),
    }));
  } catch (cause) {
    throw new Damaged('a document cannot be read', { cause });
  }
}

/** BSON: the length in four bytes, the elements, a zero (bsonspec.org, version 1.1). */
function documentOf(elements: readonly Uint8Array[]): Uint8Array {
  const length = elements.reduce((sum, element) => sum + element.length, 5);
  const bytes = Buffer.alloc(length);
  bytes.writeInt32LE(length, 0);
  let place = 4;
  for (const element of elements) {
    bytes.set(element, place);
    place += element.length;
  }
  return bytes;
}
