import { createPrivateKey, createPublicKey, generateKeyPair as generate, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { decodeBase64url, encodeBase64url } from '../base64url.ts';
import { type KeyId, keyIdOf } from '../key-id.ts';

/** A new key pair as texts: what the key list publishes and what the roll keeps to itself. */
export interface KeyPair {
  readonly id: KeyId;
  /** SubjectPublicKeyInfo, DER, base64url. */
  readonly spki: string;
  /** PKCS #8, PEM: for the roll's `keys/` folder only. */
  readonly privateKey: string;
}

/** A private key ready to sign, with what its checks need computed once. */
export interface SigningKey {
  readonly id: KeyId;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** The modulus n, big-endian; its length is the length of everything signed. */
  readonly modulus: Uint8Array;
}

/** A fresh RSA key of 2048 bits, e = 65537 (takes a tenth of a second or more). */
export async function generateKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await promisify(generate)('rsa', {
    modulusLength: 2048,
    publicExponent: 65537,
  });
  const spki = encodeBase64url(publicKey.export({ type: 'spki', format: 'der' }));
  return {
    id: keyIdOf(spki),
    spki,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Reads a private key (PKCS #8 PEM) once, at start. @throws Error when the text is not an RSA private key. */
export function loadSigningKey(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  const { n } = publicKey.export({ format: 'jwk' });
  if (privateKey.asymmetricKeyType !== 'rsa' || n === undefined)
    throw new Error('a signing key is an RSA key');
  const id = keyIdOf(encodeBase64url(publicKey.export({ type: 'spki', format: 'der' })));
  return { id, privateKey, publicKey, modulus: new Uint8Array(Buffer.from(n, 'base64url')) };
}

/** Reads a public key (SPKI DER, base64url) once, at start. @throws Error when the text is not a public key. */
export function loadVerifyingKey(spki: string): KeyObject {
  const der = decodeBase64url(spki);
  if (!der.ok) throw new Error('a public key is base64url DER');
  return createPublicKey({ key: Buffer.from(der.value), type: 'spki', format: 'der' });
}
