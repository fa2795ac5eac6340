import { audiences } from '@miroir/basics';
import { z } from 'zod';

const digest = z.string().regex(/^[\w-]{43}$/);

/** The version of headers and bodies this code reads and writes. */
export const schemaVersion = 1;

/**
 * The protected header of everything a portal seals. It says whose seal it is and where it stands in the chain,
 * so that nothing sealed can be passed off as another side's, another round's or a later one.
 */
export const sealedHeaderSchema = z.strictObject({
  alg: z.literal('EdDSA'),
  typ: z.enum(['miroir-snapshot+jws', 'miroir-heartbeat+jws']),
  schema: z.literal(schemaVersion),
  audience: z.enum(audiences),
  campaign: z.string().min(1).max(128),
  /** Hex SHA-256 of the campaign's canonical JSON. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  round: z.string().min(1).max(128),
  /** Raised by one after a restore from a backup; a person accepts it at the comparison. */
  epoch: z.int().min(1),
  /** 1, 2, 3… within an epoch, one series for snapshots and one for the heartbeats of each role. */
  serial: z.int().min(1),
  /** Base64url SHA-256 of the sealed bytes before this one; null for the first of an epoch, and for heartbeats. */
  previous: digest.nullable(),
  /** Digest of the round's published key list. */
  keyList: digest,
  /** When the next one is due at the latest; null after the last. */
  nextDue: z.iso.datetime().nullable(),
});

/** See {@link sealedHeaderSchema}. */
export type SnapshotHeader = z.infer<typeof sealedHeaderSchema>;
