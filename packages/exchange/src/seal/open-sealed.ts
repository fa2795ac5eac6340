import type { KeyObject } from 'node:crypto';
import { type Audience, err, ok, type Result } from '@miroir/basics';
import { compactVerify } from 'jose';
import { z } from 'zod';
import type { RefusalReason } from '../accept/refusal.ts';
import { type SnapshotHeader, schemaVersion, sealedHeaderSchema } from '../schema/header.ts';
import { type HeartbeatBody, heartbeatBodySchema } from '../schema/heartbeat.ts';
import { type SnapshotBody, snapshotBodySchema } from '../schema/snapshot.ts';
import { sealedHash } from './seal.ts';
import { loadPublicSealKey, type PublicSealKey } from './seal-keys.ts';

/** Whose seal is expected. */
export interface Expectations {
  readonly audience: Audience;
  readonly campaign: string;
}

/** A verified snapshot: header and body say what the pinned key signed. */
export interface OpenedSnapshot {
  readonly kind: 'snapshot';
  readonly hash: string;
  readonly header: SnapshotHeader;
  readonly body: SnapshotBody;
}

/** A verified heartbeat. */
export interface OpenedHeartbeat {
  readonly kind: 'heartbeat';
  readonly hash: string;
  readonly header: SnapshotHeader;
  readonly body: HeartbeatBody;
}

/** Opened sealed bytes. */
export type Opened = OpenedSnapshot | OpenedHeartbeat;

/** The largest sealed text that is looked at, in characters (1e5 answers seal to well under a tenth of it). */
export const longestSealed = 20_000_000;

/**
 * Verifies sealed bytes with the pinned public keys and parses them. Nothing of the content is looked at before
 * the signature holds; then schema, audience and campaign must be the expected ones.
 */
export async function openSealed(
  sealed: string | Uint8Array,
  publicKeys: readonly (PublicSealKey | KeyObject)[],
  expected: Expectations,
): Promise<Result<Opened, RefusalReason>> {
  const text = (typeof sealed === 'string' ? sealed : new TextDecoder().decode(sealed)).trimEnd();
  if (!isCompactJws(text)) return err('malformed');
  const verified = await verifyWithAny(text, publicKeys);
  if (verified === null) return err('bad-signature');
  const version = z.object({ schema: z.unknown() }).safeParse(verified.header);
  if (version.data?.schema !== schemaVersion) return err('unknown-schema');
  const header = sealedHeaderSchema.safeParse(verified.header);
  if (!header.success) return err('malformed');
  if (header.data.audience !== expected.audience) return err('wrong-audience');
  if (header.data.campaign !== expected.campaign) return err('wrong-campaign');
  return parseBody(header.data, verified.payload, sealedHash(text));
}

function parseBody(header: SnapshotHeader, payload: Uint8Array, hash: string): Result<Opened, RefusalReason> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(payload));
  } catch {
    return err('malformed');
  }
  if (header.typ === 'miroir-snapshot+jws') {
    const body = snapshotBodySchema.safeParse(json);
    return body.success ? ok({ kind: 'snapshot', hash, header, body: body.data }) : err('malformed');
  }
  const body = heartbeatBodySchema.safeParse(json);
  return body.success ? ok({ kind: 'heartbeat', hash, header, body: body.data }) : err('malformed');
}

/** Only the one spelling of three base64url parts: lenient decoders would accept several texts for one signature. */
function isCompactJws(text: string): boolean {
  if (text.length > longestSealed) return false;
  const parts = text.split('.');
  return (
    parts.length === 3 &&
    parts.every((part) => part !== '' && Buffer.from(part, 'base64url').toString('base64url') === part)
  );
}

async function verifyWithAny(
  text: string,
  keys: readonly (PublicSealKey | KeyObject)[],
): Promise<{ header: unknown; payload: Uint8Array } | null> {
  for (const key of keys) {
    try {
      const loaded = 'x' in key ? loadPublicSealKey(key) : key;
      const { payload, protectedHeader } = await compactVerify(text, loaded, { algorithms: ['EdDSA'] });
      return { header: protectedHeader, payload };
    } catch {
      // Not this key's seal; a rotated key may follow.
    }
  }
  return null;
}
