import { constants, type KeyObject, privateDecrypt, publicEncrypt, verify } from 'node:crypto';
import { err, ok, type Result } from '@miroir/basics';
import { decodeBase64url } from '../base64url.ts';
import { loadSigningKey, loadVerifyingKey, type SigningKey } from './keys.ts';

/**
 * Blind signature (RFC 9474 §4.3): s = m^d mod n, then s^e mod n is compared with m, because a fault while
 * computing with the Chinese remainders would give the private key away.
 * @param key a loaded key, or a PEM (parsed at each call: for tools, not for a server).
 * @throws Error "signing failure" when the check fails: the machine or the key is broken.
 */
export function signBlinded(
  key: SigningKey | string,
  blinded: Uint8Array,
): Result<Uint8Array, 'out-of-range' | 'wrong-length'> {
  const signing = typeof key === 'string' ? loadSigningKey(key) : key;
  if (blinded.length !== signing.modulus.length) return err('wrong-length');
  if (Buffer.compare(blinded, signing.modulus) >= 0) return err('out-of-range');
  const signature = privateDecrypt({ key: signing.privateKey, padding }, blinded);
  if (!confirms(signing.publicKey, signature, blinded)) throw new Error('signing failure');
  return ok(new Uint8Array(signature));
}

const padding = constants.RSA_NO_PADDING;

/** Whether s^e mod n is m. A signature that is not even below n, as under another key, is none. */
function confirms(key: KeyObject, signature: Uint8Array, message: Uint8Array): boolean {
  try {
    return Buffer.compare(publicEncrypt({ key, padding }, signature), message) === 0;
  } catch {
    return false;
  }
}

/**
 * Whether `signature` (base64url) is the roll's on a credential id (base64url): RSASSA-PSS, SHA-384, MGF1-SHA-384,
 * salt of 48 bytes. The deterministic variant signs the 32 bytes of the id as they are.
 * @param key a loaded public key, or its SPKI as base64url (parsed at each call).
 */
export function verifyCredential(key: KeyObject | string, id: string, signature: string): boolean {
  const message = decodeBase64url(id, 32);
  const bytes = decodeBase64url(signature);
  if (!message.ok || !bytes.ok) return false;
  const publicKey = typeof key === 'string' ? loadVerifyingKey(key) : key;
  return verify(
    'sha384',
    message.value,
    { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 },
    bytes.value,
  );
}
