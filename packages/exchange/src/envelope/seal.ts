import { createHash, type KeyObject } from 'node:crypto';
import { CompactSign } from 'jose';
import type { z } from 'zod';
import { type HeaderInput, headerSchemas, schemaVersion } from './header.ts';
import { loadSealKey } from './keys.ts';
import { type SealedKind, typOf } from './sealed-kind.ts';

/** What is sealed: a kind, its place and its content. */
export interface Sealing<K extends SealedKind> {
  readonly kind: K;
  readonly header: HeaderInput<K['direction']>;
  readonly body: z.input<K['body']>;
}

/**
 * Seals an envelope: a compact JWS (RFC 7515) signed with Ed25519 (RFC 8037), as text. Store it under its serial
 * before serving it, and serve those bytes for ever: sealing one serial twice is what equivocation looks like.
 * @throws ZodError when header or body break the schema: nobody could read what would be published.
 */
export async function sealEnvelope<K extends SealedKind>(
  key: KeyObject | string,
  { kind, header, body }: Sealing<K>,
): Promise<string> {
  const protectedHeader = headerSchemas[kind.direction].parse({
    ...header,
    alg: 'EdDSA',
    typ: typOf(kind),
    schema: schemaVersion,
  });
  const signer = new CompactSign(new TextEncoder().encode(JSON.stringify(kind.body.parse(body))));
  return signer.setProtectedHeader(protectedHeader).sign(typeof key === 'string' ? loadSealKey(key) : key);
}

/** The name of sealed bytes in a chain: base64url SHA-256. Printed on results pages, and the next one's `previous`. */
export function sealedHash(sealed: string): string {
  return createHash('sha256').update(sealed).digest('base64url');
}
