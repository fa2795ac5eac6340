import { err, ok, type Result } from '@miroir/basics';
import { base64urlnopad } from '@scure/base';

/** Base64url without padding (RFC 4648 §5), the one wire form of bytes in this product. */
export function encodeBase64url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}

/**
 * Strict inverse of {@link encodeBase64url}: padding, foreign characters and non-zero spare bits are refused, so
 * that one value has exactly one spelling and cannot be presented twice as two.
 */
export function decodeBase64url(
  text: string,
  length?: number,
): Result<Uint8Array, 'not-base64url' | 'wrong-length'> {
  let bytes: Uint8Array;
  try {
    bytes = base64urlnopad.decode(text);
  } catch {
    return err('not-base64url');
  }
  return length !== undefined && bytes.length !== length ? err('wrong-length') : ok(bytes);
}
