import { participationStep } from '@miroir/basics';
import { z } from 'zod';
import type { OpenedEnvelope, SealedKind } from '../../envelope/sealed-kind.ts';

const floored = z.int().min(0).multipleOf(participationStep);
const id = z.string().min(1).max(128);
/** When it was sealed. */
const at = z.iso.datetime();
const day = z.iso.date();
const week = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/);

/** The last amendment of both sides that the role has applied; null before the first. */
const amended = z
  .strictObject({
    serial: z.int().min(1),
    hash: z.string().regex(/^[\w-]{43}$/),
    /** Numbers of those that came too late and do not hold there; absent: none. */
    refused: z.array(z.int().min(1)).max(1000).optional(),
  })
  .nullable()
  .default(null);

/**
 * « Ont ouvert »: who asked the roll for a credential. By day for the audience and by week for a cohort, each moved
 * once and then never again, so that no two heartbeats can be subtracted down to a person.
 */
const rollSchema = z.strictObject({
  from: z.literal('roll'),
  at,
  amended,
  /** The audience's, since the opening. */
  opened: floored,
  /** Each cohort's, as of the last full week. Floors do not add up. */
  openedByCohort: z.record(id, floored),
  days: z.array(z.strictObject({ day, opened: floored })).max(1000),
  weeks: z.array(z.strictObject({ week, cohort: id, opened: floored })).max(20_000),
  /** People of each cohort on the roll now, exactly; null behind an open link. */
  headcounts: z.record(id, z.int().min(0)).nullable(),
  /** Replacement credentials asked for: possible doubles. */
  replacements: floored,
});

/** « Ont répondu »: for the audience only. By cohort, with the figures beside it, it would tell who waits. */
const boxSchema = z.strictObject({
  from: z.literal('box'),
  at,
  amended,
  answered: floored,
  days: z.array(z.strictObject({ day, answered: floored })).max(1000),
  withdrawn: floored,
  /** The last bulletin of its campaign that the box has stored; absent before the first. */
  bulletin: z.strictObject({ serial: z.int().min(1), hash: z.string().regex(/^[\w-]{43}$/) }).optional(),
});

/** Participation, outside the answers' figures: all in fives. */
export const heartbeatBodySchema = z.discriminatedUnion('from', [rollSchema, boxSchema]);

/** See {@link heartbeatBodySchema}. */
export type HeartbeatBody = z.infer<typeof heartbeatBodySchema>;
/** What a roll says. */
export type RollHeartbeat = z.infer<typeof rollSchema>;
/** What a box says. */
export type BoxHeartbeat = z.infer<typeof boxSchema>;
/** A body before its moment and what was amended. */
export type HeartbeatCounts = Omit<RollHeartbeat, 'at' | 'amended'> | Omit<BoxHeartbeat, 'at' | 'amended'>;
/** A body as it is given to the seal. */
export type HeartbeatInput = z.input<typeof heartbeatBodySchema>;

/** The kind: from a roll or a box to the comparison; only the latest counts. */
export const heartbeatKind = {
  name: 'heartbeat',
  direction: 'to-comparison',
  chained: false,
  body: heartbeatBodySchema,
} as const satisfies SealedKind;

/** A verified heartbeat. */
export type OpenedHeartbeat = OpenedEnvelope<typeof heartbeatKind>;
