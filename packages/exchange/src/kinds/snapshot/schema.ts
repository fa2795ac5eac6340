import { z } from 'zod';
import type { OpenedEnvelope, SealedKind } from '../../envelope/sealed-kind.ts';

const count = z.int().min(0);
const floored = count.multipleOf(5);
const id = z.string().min(1).max(128);

/** Counts of people; a cell that is absent is zero. */
export const tallySchema = z.strictObject({
  n: count,
  counts: z.record(z.string().max(400), count.min(1)),
});

const cohortSchema = z.strictObject({
  id,
  /** People of the cohort on the roll; null behind an open link. */
  headcount: count.nullable(),
  /** The cohort's own figure; null while it has none. */
  tally: tallySchema.nullable(),
  state: z.enum(['shown', 'whole-only', 'waiting']),
  waitingReason: z.string().max(64).optional(),
});

/** What a release publishes: the only thing about answers that ever leaves a portal. */
export const snapshotBodySchema = z.strictObject({
  /** The instant of the release, never of a person. */
  releasedAt: z.iso.datetime(),
  k: z.int().min(5),
  commentsK: z.int().min(10),
  atClose: z.boolean(),
  whole: tallySchema,
  cohorts: z.array(cohortSchema).max(400),
  /** By part (`q:<id>` conditional or open question, `c:<id>` comment): people counted, and since which serial. */
  parts: z.record(z.string().max(140), z.strictObject({ n: count, updatedSerial: count })),
  /** People in each batch that entered at this release: each is 0 or at least k. */
  changes: z.strictObject({
    core: z.record(id, count),
    /** The batch of leftovers at the close, counted in the whole only. */
    wholeOnly: count.default(0),
    parts: z.record(z.string().max(140), count),
  }),
  /** People who wait for a later release, floored to five. */
  waitingPeople: floored,
  /** At the close: people whose answers stay out of every figure. Null before. */
  withheld: count.nullable(),
  /** Replacement credentials issued, floored to five: possible doubles. */
  replacements: floored,
});

/** See {@link snapshotBodySchema}. */
export type SnapshotBody = z.infer<typeof snapshotBodySchema>;
/** A body as it is given to the seal, before defaults. */
export type SnapshotInput = z.input<typeof snapshotBodySchema>;

/** The kind: from a box to the comparison, in a chain kept whole. */
export const snapshotKind = {
  name: 'snapshot',
  direction: 'to-comparison',
  chained: true,
  body: snapshotBodySchema,
} as const satisfies SealedKind;

/** A verified snapshot. */
export type OpenedSnapshot = OpenedEnvelope<typeof snapshotKind>;
