import { decodeBase64url } from './base64url.ts';
import { leadingSymbols, writtenSymbols } from './crockford.ts';

/**
 * The first 80 bits of a key list's digest, as a person compares them: `7K3M 9QXT 2HBD 4FVN`. On cards, and on the page
 * before its one click. Two lists that agree in them would take 2^80 tries.
 * @throws Error when it is no digest.
 */
export function shortDigest(digest: string): string {
  const bytes = decodeBase64url(digest, 32);
  if (!bytes.ok) throw new Error('a digest has 32 bytes');
  return writtenSymbols(leadingSymbols(bytes.value, 16), ' ');
}
