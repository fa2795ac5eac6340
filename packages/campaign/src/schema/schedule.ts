import { z } from 'zod';
import { idSchema } from './text.ts';

/** A wall-clock minute in the schedule's time zone: `2026-11-02T08:00`. */
export const localTimeSchema = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/,
    'A local time is written YYYY-MM-DDTHH:MM, without a time zone.',
  );

const daySchema = z.iso.date('A day is written YYYY-MM-DD.');

export const roundSchema = z.strictObject({
  id: idSchema,
  opens: localTimeSchema,
  closes: localTimeSchema,
  /** The day both sides are shown side by side. */
  compares: daySchema.optional(),
  /** The day the decisions are published. */
  decides: daySchema.optional(),
});

export const scheduleSchema = z.strictObject({
  /** IANA name, such as `Europe/Paris`. */
  timeZone: z.string().min(1).max(64),
  rounds: z.array(roundSchema).min(1).max(20),
});

export type Round = z.infer<typeof roundSchema>;
export type Schedule = z.infer<typeof scheduleSchema>;
