import { z } from 'zod';
import type { OpenedEnvelope, SealedKind } from '../../envelope/sealed-kind.ts';

const id = z.string().min(1).max(128);

/** People added to cohorts after the launch: how many, never who. Launch headcounts stay beside them. */
const peopleSchema = z.strictObject({
  kind: z.literal('people'),
  added: z.record(id, z.int().min(1)),
});

/** Lost invitations that were given a new code: how many. The old codes are void. */
const reissueSchema = z.strictObject({ kind: z.literal('reissue'), codes: z.int().min(1) });

/** Why a change of the close does not hold on a side. */
export const latenessSchema = z.enum([
  /** Its box was closed, or its last release made. */
  'round-over',
  /** The minute was gone. */
  'in-the-past',
]);

/** See {@link latenessSchema}. */
export type Lateness = z.infer<typeof latenessSchema>;

/** An amendment of both sides that came too late here: it stands in the chain, and changes nothing. */
const refusalSchema = z.strictObject({
  kind: z.literal('refusal'),
  serial: z.int().min(1),
  /** Of its sealed bytes. */
  hash: z.string().regex(/^[\w-]{43}$/),
  why: latenessSchema,
});

/** What one side alone may change after the launch: who is invited, and what came too late; never what is asked. */
export const ownChangeSchema = z.discriminatedUnion('kind', [peopleSchema, reissueSchema, refusalSchema]);

/** See {@link ownChangeSchema}. */
export type OwnChange = z.infer<typeof ownChangeSchema>;

/** When it was done, and what. */
export const ownAmendmentBodySchema = z.strictObject({ at: z.iso.datetime(), change: ownChangeSchema });

/**
 * The kind: a role's own record of it, under its own seal, in a chain of its own beside the frozen file. It leaves in
 * the lists of snapshots and heartbeats alone.
 */
export const ownAmendmentKind = {
  name: 'own-amendment',
  direction: 'to-comparison',
  chained: true,
  body: ownAmendmentBodySchema,
} as const satisfies SealedKind;

/** A verified record. */
export type OpenedOwnAmendment = OpenedEnvelope<typeof ownAmendmentKind>;
