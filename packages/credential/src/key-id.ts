import type { Brand } from '@miroir/basics';
import { sha256 } from '@noble/hashes/sha2.js';
import { decodeBase64url, encodeBase64url } from './base64url.ts';

/** Base64url SHA-256 of a key's SubjectPublicKeyInfo (DER). */
export type KeyId = Brand<string, 'KeyId'>;

/** The id of a public key given as base64url DER; of a malformed text, the id of nothing (which no key has). */
export function keyIdOf(spki: string): KeyId {
  const bytes = decodeBase64url(spki);
  return encodeBase64url(sha256(bytes.ok ? bytes.value : new Uint8Array())) as KeyId;
}
