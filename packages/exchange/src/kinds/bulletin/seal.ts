import type { KeyObject } from 'node:crypto';
import { ok, type Random, type Result } from '@miroir/basics';
import type { HeaderInput } from '../../envelope/header.ts';
import { sealEnvelope, sealedHash } from '../../envelope/seal.ts';
import { closeContent } from './cipher.ts';
import { type BulletinContent, type ContentFault, parseContent } from './content.ts';
import { bulletinKind, openingKind } from './schema.ts';

/** A bulletin before it is sealed: its place in its side's chain, its content and the languages of the campaign. */
export interface BulletinDraft {
  readonly header: HeaderInput<'to-portal'>;
  readonly locales: readonly string[];
  readonly content: BulletinContent;
}

/** A sealed bulletin, with the key that opens it: it leaves with the first opening and never before. */
export interface SealedBulletin {
  readonly sealed: string;
  readonly hash: string;
  /** Base64url, 256 bits. */
  readonly key: string;
}

/** Seals one side's bulletin. Nothing is sealed that its portal would refuse when it opens. */
export async function sealBulletin(
  key: KeyObject | string,
  { header, locales, content }: BulletinDraft,
  random: Random,
): Promise<Result<SealedBulletin, ContentFault>> {
  const parsed = parseContent(content, { audience: header.audience, locales });
  if (!parsed.ok) return parsed;
  const contentKey = { key: random.bytes(32), nonce: random.bytes(12) };
  const sealed = await sealEnvelope(key, {
    kind: bulletinKind,
    header,
    body: {
      kind: parsed.value.kind,
      languages: [...locales],
      sealed: closeContent(parsed.value, header, contentKey),
    },
  });
  const opens = Buffer.from(contentKey.key).toString('base64url');
  return ok({ sealed, hash: sealedHash(sealed), key: opens });
}

/** What an opening is made of: the bulletin's header and hash, its key, and the minute that both sides open at. */
export interface OpeningDraft {
  readonly header: HeaderInput<'to-portal'>;
  readonly bulletin: Pick<SealedBulletin, 'hash' | 'key'>;
  /** Of both sides, not before the bulletin's own (milliseconds). */
  readonly notBefore: number;
  /** The comparison's clock now (milliseconds). */
  readonly at: number;
}

/** Seals an opening for one sending. @throws RangeError before its minute: a key that was sealed early could leave early. */
export function sealOpening(
  key: KeyObject | string,
  { header, bulletin, notBefore, at }: OpeningDraft,
): Promise<string> {
  if (at < notBefore || notBefore < Date.parse(header.notBefore))
    throw new RangeError('a bulletin opens at its minute, not before');
  return sealEnvelope(key, {
    kind: openingKind,
    header: { ...header, previous: null, notBefore: new Date(notBefore).toISOString() },
    body: { bulletin: bulletin.hash, key: bulletin.key, at: new Date(at).toISOString() },
  });
}
