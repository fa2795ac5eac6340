import { sha256 } from '@noble/hashes/sha2.js';
import { encodeBase64url } from './base64url.ts';

/**
 * SHA-256 over a label and fields, each preceded by its length (four bytes, big-endian), as base64url. The label
 * keeps hashes of different uses apart; the lengths keep `('ab','c')` and `('a','bc')` apart.
 */
export function domainHash(label: string, fields: readonly (string | Uint8Array)[]): string {
  const hash = sha256.create();
  for (const field of [label, ...fields]) {
    const bytes = typeof field === 'string' ? new TextEncoder().encode(field) : field;
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bytes.length);
    hash.update(length).update(bytes);
  }
  return encodeBase64url(hash.digest());
}
