import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { PublicSealKey } from './public-key.ts';

/** A new seal: the private half for the `keys/` folder of whoever signs, the public half for whoever must believe it. */
export interface SealKeys {
  /** PKCS #8, PEM. */
  readonly privateKey: string;
  readonly publicKey: PublicSealKey;
}

/** A fresh Ed25519 key pair. */
export function generateSealKeys(): SealKeys {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { privateKey: pem, publicKey: publicSealKeyOf(pem) };
}

/** The public half of a private key (PKCS #8 PEM). @throws Error when the text is not an Ed25519 private key. */
export function publicSealKeyOf(pem: string): PublicSealKey {
  const { crv, x } = createPublicKey(loadSealKey(pem)).export({ format: 'jwk' });
  if (crv !== 'Ed25519' || x === undefined) throw new Error('a seal key is an Ed25519 key');
  return { kty: 'OKP', crv, x };
}

/** Reads a private key once, at start. @throws Error when the text is not an Ed25519 private key. */
export function loadSealKey(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('a seal key is an Ed25519 key');
  return key;
}

/** Reads a pinned public key. @throws Error when it is not a key. */
export function loadPublicSealKey({ kty, crv, x }: PublicSealKey): KeyObject {
  return createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
}
