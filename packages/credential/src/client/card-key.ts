import { encodeBase64url } from '../base64url.ts';
import { type CardKey, type CardScope, cardSalt, cardWork } from '../card-code.ts';

/** Stretches a code that was read back, in the page: it gives way to the page between two steps. */
export async function cardKeyOf(code: string, scope: CardScope): Promise<CardKey> {
  const { scryptAsync } = await import('@noble/hashes/scrypt.js');
  const bytes = await scryptAsync(new TextEncoder().encode(code), cardSalt(scope), cardWork);
  return { name: encodeBase64url(bytes.slice(0, 32)), key: bytes.slice(32) };
}
