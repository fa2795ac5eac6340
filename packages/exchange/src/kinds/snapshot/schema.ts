import { fewestComments, fewestPeople, participationStep } from '@miroir/basics';
import { z } from 'zod';
import type { OpenedEnvelope, SealedKind } from '../../envelope/sealed-kind.ts';
import { amendmentNoticeSchema } from '../amendment/notice.ts';

const count = z.int().min(0);
const floored = count.multipleOf(participationStep);
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

/** The engine that read the texts: see `EngineVersion`. */
export const engineVersionSchema = z.strictObject({
  name: z.string().min(1).max(64),
  version: z.string().min(1).max(64),
});

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/** See `questionFingerprint`: what can be answered, and every word read there, by language. */
const fingerprintSchema = z.strictObject({ shape: hex, words: z.record(z.string().max(35), hex) });

/** What a release publishes, every member always: the only thing about answers that ever leaves a portal. */
export const snapshotBodySchema = z.strictObject({
  /** The instant of the release, never of a person. */
  releasedAt: z.iso.datetime(),
  k: z.int().min(fewestPeople),
  commentsK: z.int().min(fewestComments),
  atClose: z.boolean(),
  /** What read every text that is counted, since the launch: the tones of two engines are never added or compared. */
  engine: engineVersionSchema,
  whole: tallySchema,
  /** What was asked, question by question: figures of another shape never join, other words cut a line. */
  questions: z.record(id, fingerprintSchema),
  cohorts: z.array(cohortSchema).max(400),
  /**
   * Newcomers of the audience left, floored to five: who wait for a later release or, at the close, are counted nowhere.
   * By cohort or by part it would tell who waits; so would any member that is there for some cohorts only.
   */
  waiting: floored,
  /** What has changed since the launch, in the order of its series; none in a release of before there were any. */
  amendments: z.array(amendmentNoticeSchema).max(1000).default([]),
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
