import { type Document, deserialize, serialize } from 'bson';

/** How every document is read: binary keeps its subtype, 64-bit integers become numbers where that is exact. */
export const decoding = { promoteBuffers: false, promoteLongs: true, promoteValues: true } as const;

export function decode(bytes: Uint8Array): Document {
  return deserialize(bytes, decoding);
}

export function encode(document: Document): Uint8Array {
  return serialize(document, { ignoreUndefined: true });
}
