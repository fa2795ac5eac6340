import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Clock, err, ok, type Result } from '@miroir/basics';
import { decodeBase64url, encodeBase64url } from '../base64url.ts';
import { type CredentialScope, type Purpose, type RoundScope, sameRound } from '../scope.ts';

/** What the roll remembers of a visitor between two requests, in the visitor's own hands: no database stores it. */
export interface Session extends CredentialScope {
  readonly cohort: string;
  /** Opaque reference to the admission (hash of an invitation code, fingerprint of a spent solution). */
  readonly ref: string;
}

/** Why a token is refused. */
export type SessionFault = 'malformed' | 'forged' | 'expired' | 'wrong-scope';

/** A session lasts two hours. */
export const sessionLifetimeMs = 2 * 60 * 60 * 1000;

/** A signed token (`payload.mac`, HMAC-SHA256) that lasts two hours. `key` is the roll's own secret of 32 bytes. */
export function sealSession(key: Uint8Array, session: Session, clock: Clock): string {
  const { audience, campaign, round, purpose, cohort, ref } = session;
  const expires = clock.now() + sessionLifetimeMs;
  const claims = { audience, campaign, round, purpose, cohort, ref, expires };
  const payload = encodeBase64url(new TextEncoder().encode(JSON.stringify(claims)));
  return `${payload}.${encodeBase64url(mac(key, payload))}`;
}

/** Opens a token: only one this roll sealed, for this round and one of these purposes, at most two hours ago. */
export function openSession(
  key: Uint8Array,
  token: string,
  expected: { readonly scope: RoundScope; readonly purposes: readonly Purpose[]; readonly clock: Clock },
): Result<Session, SessionFault> {
  const [payload = '', signature = '', ...rest] = token.split('.');
  const given = decodeBase64url(signature, 32);
  const body = decodeBase64url(payload);
  if (!given.ok || !body.ok || rest.length > 0) return err('malformed');
  if (!timingSafeEqual(given.value, mac(key, payload))) return err('forged');
  // The bytes are our own from here on: the shape is what sealSession wrote.
  const claims: Session & { expires: number } = JSON.parse(new TextDecoder().decode(body.value));
  if (!sameRound(claims, expected.scope) || !expected.purposes.includes(claims.purpose))
    return err('wrong-scope');
  const { expires, ...session } = claims;
  return expected.clock.now() < expires ? ok(session) : err('expired');
}

function mac(key: Uint8Array, payload: string): Uint8Array {
  return createHmac('sha256', key).update(`miroir/session/v1.${payload}`).digest();
}
