import { err, ok, type Result } from '@miroir/basics';
import type { z } from 'zod';
import { compactParts } from '../../envelope/compact.ts';
import { headerSchemas, type SnapshotHeader } from '../../envelope/header.ts';
import { type Expectations, strangerTo } from '../../envelope/open.ts';
import { sealedHash } from '../../envelope/seal.ts';
import { typOf } from '../../envelope/sealed-kind.ts';
import { snapshotBodySchema, snapshotKind } from './schema.ts';

const outlineSchema = snapshotBodySchema
  .pick({ releasedAt: true, atClose: true, questions: true, whole: true })
  .strip();

/** A snapshot without the figures of its cohorts. */
export interface SnapshotOutline {
  readonly hash: string;
  readonly header: SnapshotHeader;
  readonly body: z.infer<typeof outlineSchema>;
}

/**
 * Reads a snapshot without its cohorts and without its signature: for bytes that were accepted once and whose hash a
 * verified snapshot names, which binds them as its own signature does. Whoever calls compares the hash.
 */
export function outlineOf(
  sealed: string,
  expected: Expectations,
): Result<SnapshotOutline, 'malformed' | 'wrong-type' | NonNullable<ReturnType<typeof strangerTo>>> {
  const text = sealed.trimEnd();
  const parts = compactParts(text);
  if (parts === null) return err('malformed');
  const header = headerSchemas['to-comparison'].safeParse(jsonOf(Buffer.from(parts.header, 'base64url')));
  if (!header.success) return err('malformed');
  if (header.data.typ !== typOf(snapshotKind)) return err('wrong-type');
  const elsewhere = strangerTo(header.data, expected);
  if (elsewhere !== null) return err(elsewhere);
  const payload = Buffer.from(parts.payload, 'base64url');
  const short = outlineSchema.safeParse(jsonOf(withoutCohorts(payload)));
  const body = short.success ? short : outlineSchema.safeParse(jsonOf(payload));
  if (!body.success) return err('malformed');
  return ok({ hash: sealedHash(text), header: header.data, body: body.data });
}

/**
 * The bytes before the cohorts, closed. Within a string quotes are escaped, so these bytes are a member's name, and the
 * schema it was accepted under has one of this name. Where the rest does not come first, the caller reads the whole.
 */
function withoutCohorts(payload: Buffer): Buffer {
  const at = payload.indexOf(',"cohorts":[');
  return at < 0 ? payload : Buffer.concat([payload.subarray(0, at), Buffer.from('}')]);
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
