import { z } from 'zod';
import { idSchema } from './text.ts';

/** A group of questions that stand one after the other, and what is said before the first of them. */
export function sectionOf<W extends z.ZodType>(wording: W) {
  return z.strictObject({
    id: idSchema,
    title: wording,
    text: wording.optional(),
    /** Its questions are asked on one page. Absent: a page each. */
    together: z.boolean().optional(),
  });
}
