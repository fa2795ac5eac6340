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

/** What one side alone may change after the launch: who is invited, never what is asked or when. */
export const ownChangeSchema = z.discriminatedUnion('kind', [peopleSchema, reissueSchema]);

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
