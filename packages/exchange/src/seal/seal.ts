import { createHash, type KeyObject } from 'node:crypto';
import { CompactSign } from 'jose';
import { type SnapshotHeader, schemaVersion, sealedHeaderSchema } from '../schema/header.ts';
import { type HeartbeatBody, heartbeatBodySchema } from '../schema/heartbeat.ts';
import { type SnapshotInput, snapshotBodySchema } from '../schema/snapshot.ts';
import { loadSealKey } from './seal-keys.ts';

/** What the portal says of a snapshot; algorithm, type and schema are the seal's own. */
export type HeaderInput = Omit<SnapshotHeader, 'alg' | 'typ' | 'schema'>;

/**
 * Seals a snapshot: a compact JWS (RFC 7515) signed with Ed25519 (RFC 8037), as text. Store it under its serial
 * before serving it, and serve those bytes for ever: sealing one serial twice is what equivocation looks like.
 * @throws ZodError when header or body break the schema: a release must not publish what nobody could read.
 */
export async function sealSnapshot(
  key: KeyObject | string,
  header: HeaderInput,
  body: SnapshotInput,
): Promise<string> {
  return seal(key, { ...header, typ: 'miroir-snapshot+jws' }, snapshotBodySchema.parse(body));
}

/** Seals a heartbeat; its `previous` is null, since only the latest one counts. @throws ZodError as for a snapshot. */
export async function sealHeartbeat(
  key: KeyObject | string,
  header: Omit<HeaderInput, 'previous'>,
  body: HeartbeatBody,
): Promise<string> {
  return seal(
    key,
    { ...header, previous: null, typ: 'miroir-heartbeat+jws' },
    heartbeatBodySchema.parse(body),
  );
}

/** The name of sealed bytes in a chain: base64url SHA-256. Printed on results pages, and the next one's `previous`. */
export function sealedHash(sealed: string): string {
  return createHash('sha256').update(sealed).digest('base64url');
}

async function seal(
  key: KeyObject | string,
  header: Omit<SnapshotHeader, 'alg' | 'schema'>,
  body: object,
): Promise<string> {
  const protectedHeader = sealedHeaderSchema.parse({ ...header, alg: 'EdDSA', schema: schemaVersion });
  const signer = new CompactSign(new TextEncoder().encode(JSON.stringify(body)));
  return signer.setProtectedHeader(protectedHeader).sign(typeof key === 'string' ? loadSealKey(key) : key);
}
