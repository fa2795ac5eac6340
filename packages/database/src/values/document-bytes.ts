import { type Document, deserialize, serialize } from 'bson';
import { Damaged } from '../errors/storage-fault.ts';

/** How every document is read: binary keeps its subtype, 64-bit integers become numbers where that is exact. */
export const decoding = { promoteBuffers: false, promoteLongs: true, promoteValues: true } as const;

export function decode(bytes: Uint8Array): Document {
  return deserialize(bytes, decoding);
}

/** Throws Damaged: what is stored was valid when it was written. */
export function decodeStored(bytes: Uint8Array): Document {
  try {
    return decode(bytes);
  } catch (cause) {
    throw new Damaged('a document cannot be read', { cause });
  }
}

export function encode(document: Document): Uint8Array {
  return serialize(document, { ignoreUndefined: true });
}
