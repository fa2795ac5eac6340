import { z } from 'zod';
import { refusalReasons } from '../../envelope/refusal.ts';

/** Farthest that a portal's clock may be from the comparison's for it to show anything of a bulletin, in milliseconds. */
export const clockToleranceMs = 5 * 60_000;

/** What a portal's process answers to a bulletin or an opening, over the connection on which it came. */
export const acknowledgementSchema = z.discriminatedUnion('stored', [
  z.strictObject({
    stored: z.literal(true),
    serial: z.int().min(1),
    /** Of the bulletin's sealed bytes. */
    hash: z.string().regex(/^[\w-]{43}$/),
  }),
  z.strictObject({ stored: z.literal(false), reason: z.enum(refusalReasons) }),
]);

/** See {@link acknowledgementSchema}. */
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

/** What a portal's process holds of a campaign's bulletins. */
export const bulletinStateSchema = z.strictObject({
  /** Serial of the last one stored; 0 before the first. */
  serial: z.int().min(0),
  /** Its hash. */
  hash: z
    .string()
    .regex(/^[\w-]{43}$/)
    .nullable(),
  /** Serials that are open. */
  opened: z.array(z.int().min(1)).max(10_000),
  /** Whether its clock is within {@link clockToleranceMs} of the comparison's. */
  clock: z.enum(['agrees', 'off']),
});

/** See {@link bulletinStateSchema}. */
export type BulletinState = z.infer<typeof bulletinStateSchema>;
