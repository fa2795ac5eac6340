import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether an `Authorization` header bears the token: digests are compared, in constant time, so that neither length nor
 * prefix of it can be guessed by timing.
 */
export function bearerMatches(authorization: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
}
