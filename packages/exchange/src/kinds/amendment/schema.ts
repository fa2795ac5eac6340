import { amendmentSchema } from '@miroir/campaign';
import { z } from 'zod';
import type { OpenedEnvelope, SealedKind } from '../../envelope/sealed-kind.ts';

/** What one portal is told of a change after the launch: its own words only, and when it was decided. */
export const amendmentBodySchema = z.strictObject({
  /** When it was sealed; pages say it as the day of the change. */
  at: z.iso.datetime(),
  change: amendmentSchema,
});

/** The kind: from the comparison to a portal, in a chain kept whole beside the frozen file. */
export const amendmentKind = {
  name: 'amendment',
  direction: 'to-portal',
  chained: true,
  body: amendmentBodySchema,
} as const satisfies SealedKind;

/** A verified amendment. */
export type OpenedAmendment = OpenedEnvelope<typeof amendmentKind>;

const sealed = z.string().min(1).max(2_000_000);

/**
 * One amendment of both sides as a file: the same number for both, each side's part sealed for it alone, so that
 * neither portal is handed a word of the other.
 */
export const amendmentFileSchema = z.strictObject({
  miroir: z.literal('amendment/1'),
  employees: sealed,
  consumers: sealed,
});

/** See {@link amendmentFileSchema}. */
export type AmendmentFile = z.infer<typeof amendmentFileSchema>;
