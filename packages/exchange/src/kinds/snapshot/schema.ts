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
});

/** What a release publishes, every member always: the only thing about answers that ever leaves a portal. */
export const snapshotBodySchema = z.strictObject({
  /** The instant of the release, never of a person. */
  releasedAt: z.iso.datetime(),
  k: z.int().min(5),
  commentsK: z.int().min(10),
  atClose: z.boolean(),
  whole: tallySchema,
  cohorts: z.array(cohortSchema).max(400),
  /**
   * Newcomers of the audience left, floored to five: who wait for a later release or, at the close, are counted nowhere.
   * By cohort or by part it would tell who waits; so would any member that is there for some cohorts only.
   */
  waiting: floored,
  /** Replacement credentials issued, floored to five: possible doubles. */
  replacements: floored,
});

/** See {@link snapshotBodySchema}. */
export type SnapshotBody = z.infer<typeof snapshotBodySchema>;
/** A body as it is given to the seal. */
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
