import { createCipheriv, createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '@miroir/basics';
import type { SealedHeader } from '../../envelope/header.ts';
import type { BulletinBody } from './schema.ts';

/** What a content is bound to: moved to another header, it opens to nothing. */
export type BulletinPlace = Pick<
  SealedHeader<'to-portal'>,
  'audience' | 'campaign' | 'round' | 'epoch' | 'serial' | 'notBefore'
>;

/** A key and a nonce, drawn for this one text. */
export interface ContentKey {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** 12 bytes. */
  readonly nonce: Uint8Array;
}

const algorithm = 'aes-256-gcm';
const tagLength = 16;
/** Contents are filled up to a multiple of this many bytes: a length tells little of how much was decided. */
const blockLength = 4096;

const placeBytes = ({ audience, campaign, round, epoch, serial, notBefore }: BulletinPlace): Buffer =>
  Buffer.from(canonicalJson({ audience, campaign, round, epoch, serial, notBefore }));

/** Base64url SHA-256 of a content's key, which the signed text names. */
export const keyHashOf = (key: Uint8Array): string => createHash('sha256').update(key).digest('base64url');

/** Encrypts a content (AES-256-GCM, NIST SP 800-38D) for its place. JSON ends where its braces do: spaces fill it up. */
export function closeContent(
  content: unknown,
  place: BulletinPlace,
  { key, nonce }: ContentKey,
): BulletinBody['sealed'] {
  const text = Buffer.from(JSON.stringify(content));
  const filled = Buffer.alloc(Math.ceil((text.length + 1) / blockLength) * blockLength, ' ');
  text.copy(filled);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(placeBytes(place));
  const closed = Buffer.concat([cipher.update(filled), cipher.final(), cipher.getAuthTag()]);
  return {
    nonce: Buffer.from(nonce).toString('base64url'),
    text: closed.toString('base64url'),
    keyHash: keyHashOf(key),
  };
}

/** The content as it was closed; null under another key, at another place, or when a bit has changed. */
export function openContent(
  { nonce, text, keyHash }: BulletinBody['sealed'],
  place: BulletinPlace,
  key: string,
): unknown {
  const bytes = Buffer.from(key, 'base64url');
  if (bytes.length !== 32) return null;
  if (!timingSafeEqual(Buffer.from(keyHashOf(bytes)), Buffer.from(keyHash))) return null;
  const closed = Buffer.from(text, 'base64url');
  if (closed.length < tagLength) return null;
  try {
    const decipher = createDecipheriv(algorithm, bytes, Buffer.from(nonce, 'base64url'))
      .setAAD(placeBytes(place))
      .setAuthTag(closed.subarray(closed.length - tagLength));
    const opened = [decipher.update(closed.subarray(0, closed.length - tagLength)), decipher.final()];
    return JSON.parse(Buffer.concat(opened).toString()) as unknown;
  } catch {
    return null;
  }
}
