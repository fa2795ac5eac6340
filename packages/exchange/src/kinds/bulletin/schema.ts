import { z } from 'zod';
import type { OpenedEnvelope, SealedKind } from '../../envelope/sealed-kind.ts';
import { bulletinKinds } from './content.ts';

const digest = z.string().regex(/^[\w-]{43}$/);
const base64url = z.string().regex(/^[\w-]+$/);

/**
 * A bulletin as a portal stores it: signed, and closed. What it says is encrypted until the comparison sends the key; in
 * clear is what a portal must judge before it acknowledges. Audience, campaign, round, serial, the hash of the one before
 * and the minute stand in the header.
 */
export const bulletinBodySchema = z.strictObject({
  kind: z.enum(bulletinKinds),
  /** Locales of which every text has a word. */
  languages: z.array(z.string().min(2).max(35)).min(1).max(50),
  /** AES-256-GCM, its tag at the end, with the header's place as additional data. */
  sealed: z.strictObject({
    /** 96 bits. */
    nonce: base64url.length(16),
    text: base64url,
    /** SHA-256 of the key: GCM alone would let two keys open one text to two contents. */
    keyHash: digest,
  }),
});

/** See {@link bulletinBodySchema}. */
export type BulletinBody = z.infer<typeof bulletinBodySchema>;

/** The kind: from the comparison to a portal, in one chain a campaign and side. */
export const bulletinKind = {
  name: 'bulletin',
  direction: 'to-portal',
  chained: true,
  body: bulletinBodySchema,
} as const satisfies SealedKind;

/** A verified bulletin, still closed. */
export type ClosedBulletin = OpenedEnvelope<typeof bulletinKind>;

/**
 * What opens a bulletin: its key. The header has the bulletin's own serial, and as `notBefore` the minute both sides open at: the
 * bulletin's own, or a later one to which both were postponed. It stands in no chain; it is sealed again at each sending.
 */
export const openingBodySchema = z.strictObject({
  /** Hash of the sealed bulletin. */
  bulletin: digest,
  /** 256 bits. */
  key: base64url.length(43),
  /** The comparison's clock at the sending. */
  at: z.iso.datetime(),
});

/** The kind: from the comparison to a portal, at the minute and again. */
export const openingKind = {
  name: 'opening',
  direction: 'to-portal',
  chained: false,
  body: openingBodySchema,
} as const satisfies SealedKind;
