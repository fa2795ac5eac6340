import { isIP } from 'node:net';
import type {
  AuthenticationResponseJSON,
  RegistrationResponseJSON,
  WebAuthnCredential,
} from '@simplewebauthn/server';
import type { StoredPasskey } from '../stores/person-store.ts';

/** COSE numbers of what every device has: EdDSA, ES256, RS256 (RFC 9053). Newer ones Node still calls experimental. */
export const algorithms = [-8, -7, -257];

/** A browser makes passkeys for names only, never for a bare address, and on a secure origin only. */
export function relyingParty(origin: string): string | null {
  const { hostname, protocol } = new URL(origin);
  if (isIP(hostname) !== 0 || hostname.startsWith('[')) return null;
  return protocol === 'https:' || hostname === 'localhost' ? hostname : null;
}

/** Loaded at its first use: a command that makes a link has no need of it. */
export const webAuthn = () => import('@simplewebauthn/server');

/** What a device must have signed, and for whom. */
export interface Expected {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
}

/** The library throws for whatever a response gets wrong: to the person all of it is one refusal. */
export async function verifyMade(
  response: RegistrationResponseJSON,
  { challenge, origin, rpId }: Expected,
): Promise<Pick<StoredPasskey, 'id' | 'publicKey' | 'counter'> | null> {
  const { verifyRegistrationResponse } = await webAuthn();
  const expected = { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpId };
  const verified = await verifyRegistrationResponse({
    response,
    ...expected,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null);
  if (!verified?.verified) return null;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter };
}

/** @returns the authenticator's new count, or null when the signature is not the passkey's */
export async function verifyUse(
  response: AuthenticationResponseJSON,
  passkey: StoredPasskey,
  { challenge, origin, rpId }: Expected,
): Promise<number | null> {
  const { verifyAuthenticationResponse } = await webAuthn();
  const credential: WebAuthnCredential = {
    id: passkey.id,
    publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, 'base64url')),
    counter: passkey.counter,
  };
  const expected = { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpId };
  const verified = await verifyAuthenticationResponse({ response, credential, ...expected }).catch(
    () => null,
  );
  return verified?.verified ? verified.authenticationInfo.newCounter : null;
}
