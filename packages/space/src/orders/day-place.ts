import { createHmac, type KeyObject } from 'node:crypto';

/**
 * Where a contribution stands inside its day: HMAC-SHA-256 under a random key of the day. Whoever knows every id, but not
 * the key, knows no order; and the order says nothing of the time.
 */
export function dayPlace(key: KeyObject | Uint8Array, id: string): string {
  return createHmac('sha256', key).update(id).digest('base64url');
}
