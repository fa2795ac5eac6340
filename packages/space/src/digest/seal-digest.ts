import { createPrivateKey, createPublicKey, hash, sign, verify } from 'node:crypto';
import { canonicalJson, err, ok, type Result } from '@miroir/basics';
import { z } from 'zod';
import type { DigestView } from '../contract/views.ts';
import type { SpacePlace } from '../tag.ts';

/** A public Ed25519 key as a JWK (RFC 8037). */
const keySchema = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().length(43),
});

const fileSchema = z.strictObject({
  digest: z.looseObject({ audience: z.string(), campaign: z.string(), id: z.string(), day: z.string() }),
  key: keySchema,
  signature: z.string().length(86),
});

/** What a digest's file says of itself, once its signature holds. */
export interface VerifiedDigest {
  readonly audience: string;
  readonly campaign: string;
  readonly serial: number;
  readonly day: string;
  /** The name of the key that signed, see {@link digestKeyName}. */
  readonly keyName: string;
}

/** What is signed: the digest in canonical JSON (RFC 8785) under a name of its own. */
const signedBytes = (digest: unknown): Buffer =>
  Buffer.from(`miroir/space/digest/v1 ${canonicalJson(digest)}`, 'utf8');

/** SHA-256 of a public key's bytes, base64url: what a page shows, to be compared with what a command says. */
export const digestKeyName = (x: string): string => hash('sha256', Buffer.from(x, 'base64url'), 'base64url');

function publicHalf(pem: string): z.infer<typeof keySchema> {
  return keySchema.parse(createPublicKey(createPrivateKey(pem)).export({ format: 'jwk' }));
}

/** The name of a space's key. @param pem its private half (PKCS #8). @throws when it is no Ed25519 key */
export const digestKeyOf = (pem: string): string => digestKeyName(publicHalf(pem).x);

/** Signs a digest as it reads now: canonical JSON with the public half of the key. @param pem the space's seal, PKCS #8 */
export function sealDigest({ others: _others, ...view }: DigestView, place: SpacePlace, pem: string): string {
  const digest = { ...place, ...view };
  const signature = sign(null, signedBytes(digest), createPrivateKey(pem)).toString('base64url');
  return canonicalJson({ digest, key: publicHalf(pem), signature });
}

/** Whether a file is a digest that nobody changed since it was signed; by whom, its key's name says. */
export function verifyDigest(text: string): Result<VerifiedDigest, 'not-a-digest' | 'changed'> {
  const file = fileSchema.safeParse(parsed(text));
  if (!file.success) return err('not-a-digest');
  const { digest, key, signature } = file.data;
  const holds = verify(
    null,
    signedBytes(digest),
    createPublicKey({ key, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  );
  if (!holds) return err('changed');
  const { audience, campaign, id, day } = digest;
  return ok({ audience, campaign, serial: Number(id), day, keyName: digestKeyName(key.x) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
