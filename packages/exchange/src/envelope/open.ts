import type { KeyObject } from 'node:crypto';
import { type Audience, err, ok, type Result } from '@miroir/basics';
import { compactVerify } from 'jose';
import { z } from 'zod';
import { compactParts } from './compact.ts';
import { headerSchemas, type SealedHeader, schemaVersion } from './header.ts';
import { loadPublicSealKey } from './keys.ts';
import type { PublicSealKey } from './public-key.ts';
import type { RefusalReason } from './refusal.ts';
import { sealedHash } from './seal.ts';
import { type OpenedEnvelope, type SealedKind, typOf } from './sealed-kind.ts';

/** Whose seal is expected. */
export interface Expectations {
  readonly audience: Audience;
  readonly campaign: string;
  /** Left out where the round is for the caller to find. */
  readonly round?: string;
}

/**
 * Verifies sealed bytes with the pinned public keys and parses them. Nothing of the content is looked at before
 * the signature holds; then schema, kind, audience, campaign and round must be expected ones.
 */
export async function openEnvelope<K extends SealedKind>(
  sealed: string | Uint8Array,
  keys: readonly (PublicSealKey | KeyObject)[],
  expected: Expectations & { readonly kinds: readonly K[] },
): Promise<Result<OpenedEnvelope<K>, RefusalReason>> {
  const text = (typeof sealed === 'string' ? sealed : new TextDecoder().decode(sealed)).trimEnd();
  if (compactParts(text) === null) return err('malformed');
  const verified = await verifyWithAny(text, keys);
  if (verified === null) return err('bad-signature');
  const claims = z.object({ schema: z.unknown(), typ: z.unknown() }).safeParse(verified.header);
  if (claims.data?.schema !== schemaVersion) return err('unknown-schema');
  const kind = expected.kinds.find((known) => typOf(known) === claims.data?.typ);
  if (kind === undefined) return err('wrong-type');
  const header = headerSchemas[kind.direction].safeParse(verified.header);
  if (!header.success || (!kind.chained && header.data.previous !== null)) return err('malformed');
  const elsewhere = strangerTo(header.data, expected);
  if (elsewhere !== null) return err(elsewhere);
  const body = kind.body.safeParse(jsonOf(verified.payload));
  if (!body.success) return err('malformed');
  const opened = { kind: kind.name, hash: sealedHash(text), header: header.data, body: body.data };
  // The kind chose both schemas, so header and body are its own; TypeScript cannot follow a type through the search.
  return ok(opened as OpenedEnvelope<K>);
}

/** What of a header is not as expected; null when all of it is. */
export function strangerTo(
  { audience, campaign, round }: Pick<SealedHeader, 'audience' | 'campaign' | 'round'>,
  expected: Expectations,
): 'wrong-audience' | 'wrong-campaign' | 'wrong-round' | null {
  if (audience !== expected.audience) return 'wrong-audience';
  if (campaign !== expected.campaign) return 'wrong-campaign';
  return expected.round === undefined || round === expected.round ? null : 'wrong-round';
}

/** The payload as JSON, or undefined, which is no kind's body. */
function jsonOf(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(payload));
  } catch {
    return undefined;
  }
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
