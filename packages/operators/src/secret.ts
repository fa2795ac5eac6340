import { createHash } from 'node:crypto';
import type { Random } from '@miroir/basics';

/** Bytes of a secret: 192 bits, 32 characters of base64url. */
const secretBytes = 24;

/** What a secret opens: one kind's secret is never taken for another's. */
export type SecretKind = 'link' | 'session' | 'share';

/** A new secret, as text that fits an address or a cookie. */
export function newSecret(random: Random): string {
  return Buffer.from(random.bytes(secretBytes)).toString('base64url');
}

/**
 * What is stored instead of a secret: base64url SHA-256. The secret has 192 random bits, so that neither salt nor
 * slowness would add anything.
 */
export function hashOfSecret(kind: SecretKind, secret: string): string {
  return createHash('sha256').update(`miroir/operators/v1/${kind}\n${secret}`).digest('base64url');
}

/**
 * The address of a secret. It is in the fragment: it reaches no server, log or referrer, and what scans mail and
 * follows links changes nothing.
 * @param page the whole address of the page that takes it
 */
export function secretUrl(page: string, secret: string): string {
  return `${page}#${secret}`;
}
