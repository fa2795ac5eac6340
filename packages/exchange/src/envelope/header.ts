import { audiences } from '@miroir/basics';
import { z } from 'zod';

const digest = z.string().regex(/^[\w-]{43}$/);

/** The version of headers and bodies this code reads and writes. */
export const schemaVersion = 2;

/**
 * What every protected header says, whichever way the envelope goes: what it is, whose it is and where it stands in
 * its chain, so that nothing sealed can be passed off as another kind's, side's, round's or moment's.
 */
const placeSchema = z.strictObject({
  alg: z.literal('EdDSA'),
  /** `miroir-<kind>+jws`. */
  typ: z.string().regex(/^miroir-[a-z]+(-[a-z]+)*\+jws$/),
  schema: z.literal(schemaVersion),
  /** The portal that speaks, or the one that is spoken to. */
  audience: z.enum(audiences),
  campaign: z.string().min(1).max(128),
  /** Hex SHA-256 of the campaign's canonical JSON. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  round: z.string().min(1).max(128),
  /** Raised by one after a restore from a backup; a person accepts it at the other end. */
  epoch: z.int().min(1),
  /** 1, 2, 3… within an epoch, one series for each key and kind of chain. */
  serial: z.int().min(1),
  /** Base64url SHA-256 of the sealed bytes before this one; null for the first of an epoch and where only the latest counts. */
  previous: digest.nullable(),
});

/** The header of what a portal sends to the comparison. */
const toComparisonSchema = placeSchema.extend({
  /** Digest of the round's published key list. */
  keyList: digest,
  /** When the next one is due at the latest; null after the last. */
  nextDue: z.iso.datetime().nullable(),
});

/** The header of what the comparison sends to a portal. */
const toPortalSchema = placeSchema.extend({
  /** Nothing of it is shown before this instant, which is the same on both sides. */
  notBefore: z.iso.datetime(),
});

/** Which way an envelope goes; a kind goes one way only. */
export type Direction = 'to-comparison' | 'to-portal';

/** The header of each direction: a portal's seal cannot be read as the comparison's, nor the reverse. */
export const headerSchemas = {
  'to-comparison': toComparisonSchema,
  'to-portal': toPortalSchema,
} as const satisfies Record<Direction, z.ZodType>;

/** A verified header, by direction. */
export type SealedHeader<D extends Direction = Direction> = z.infer<(typeof headerSchemas)[D]>;

/** What tells one place in a chain from another. */
export type ChainHeader = z.infer<typeof placeSchema>;

/** What the sealer says; algorithm, type and schema are the envelope's own. */
export type HeaderInput<D extends Direction = 'to-comparison'> = Omit<
  SealedHeader<D>,
  'alg' | 'typ' | 'schema'
>;

/** See {@link SealedHeader}. */
export type SnapshotHeader = SealedHeader<'to-comparison'>;
