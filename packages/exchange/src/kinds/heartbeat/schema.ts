import { z } from 'zod';
import type { OpenedEnvelope, SealedKind } from '../../envelope/sealed-kind.ts';

const floored = z.int().min(0).multipleOf(5);
const id = z.string().min(1).max(128);

/**
 * Participation, outside the answers' figures: by day for the audience and by week for a cohort, never both, and
 * floored to five, so that no two numbers can be subtracted down to a person.
 */
export const heartbeatBodySchema = z.strictObject({
  from: z.enum(['roll', 'box']),
  /** When it was sealed. */
  at: z.iso.datetime(),
  days: z
    .array(
      z.strictObject({
        day: z.iso.date(),
        invited: floored.optional(),
        issued: floored.optional(),
        registered: floored.optional(),
        sent: floored.optional(),
      }),
    )
    .max(1000),
  weeks: z
    .array(
      z.strictObject({
        week: z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/),
        cohort: id,
        issued: floored.optional(),
        sent: floored.optional(),
      }),
    )
    .max(20_000),
  /** Exact headcount of each cohort on the roll (frozen before launch); null behind an open link. */
  invited: z.record(id, z.int().min(0)).nullable(),
  withdrawn: floored,
  replacements: floored,
});

/** See {@link heartbeatBodySchema}. */
export type HeartbeatBody = z.infer<typeof heartbeatBodySchema>;

/** The kind: from a roll or a box to the comparison; only the latest counts. */
export const heartbeatKind = {
  name: 'heartbeat',
  direction: 'to-comparison',
  chained: false,
  body: heartbeatBodySchema,
} as const satisfies SealedKind;

/** A verified heartbeat. */
export type OpenedHeartbeat = OpenedEnvelope<typeof heartbeatKind>;
