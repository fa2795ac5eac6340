import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { domainHash } from './domain-hash.ts';
import type { CredentialScope } from './scope.ts';

/** Bytes in a participant's secret (128 random bits). */
export const secretLength = 16;

/**
 * The public name of a credential: SHA-256 over a label, the scope and the secret, as base64url (43 characters).
 * It is the message the roll signs blindly and the `_id` of the box's document. The audience is hashed too, so
 * that even a reused secret has unrelated names on the two sides.
 * @throws RangeError when the secret is not 16 bytes (or their base64url).
 */
export function credentialId(scope: CredentialScope & { readonly secret: Uint8Array | string }): string {
  const { audience, campaign, round, purpose } = scope;
  return domainHash('miroir/credential/v1', [audience, campaign, round, purpose, secretBytes(scope.secret)]);
}

/** Whether a text received from outside is a secret's base64url: ask before {@link credentialId}. */
export function isSecret(text: string): boolean {
  return decodeBase64url(text, secretLength).ok;
}

/** A secret as bytes. @throws RangeError when it is not 16 bytes. */
export function secretBytes(secret: Uint8Array | string): Uint8Array {
  const bytes =
    typeof secret === 'string'
      ? decodeBase64url(secret, secretLength)
      : ({ ok: true, value: secret } as const);
  if (!bytes.ok || bytes.value.length !== secretLength) throw new RangeError('a secret is 16 bytes');
  return bytes.value;
}

/** A secret as the text that travels and is stored on the device. */
export function secretText(secret: Uint8Array): string {
  return encodeBase64url(secretBytes(secret));
}
