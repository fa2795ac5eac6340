import { z } from 'zod';
import { shapeSentences } from './sentences.ts';
import { idSchema } from './text.ts';

/** A wall-clock minute in the schedule's time zone: `2026-11-02T08:00`. */
export const localTimeSchema = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/,
    shapeSentences['local-time'],
  );

export const roundSchema = z.strictObject({
  id: idSchema,
  opens: localTimeSchema,
  closes: localTimeSchema,
  /**
   * The minute from which both sides are shown side by side, and a round's results to more than those who answered.
   * A draft may leave it open, a published campaign may not: participants are promised it.
   */
  compares: localTimeSchema.optional(),
  /** The minute at which the decisions are published. */
  decides: localTimeSchema.optional(),
});

export const scheduleSchema = z.strictObject({
  /** IANA name, such as `Europe/Paris`. */
  timeZone: z.string().min(1).max(64),
  rounds: z.array(roundSchema).min(1).max(20),
});

export type Round = z.infer<typeof roundSchema>;
export type Schedule = z.infer<typeof scheduleSchema>;
