import { z } from 'zod';
import { idSchema, localizedSchema } from './text.ts';

/** An open link has at most this many cohorts, hence keys. */
export const mostOpenCohorts = 8;

export const rollSchemeSchema = z.strictObject({
  kind: z.literal('roll'),
  /** Columns of the roll's file that decide the cohort. */
  columns: z.array(z.string().min(1).max(80)).min(1).max(10),
  cohorts: z
    .array(
      z.strictObject({
        id: idSchema,
        label: localizedSchema,
        /** For each column named, the values that belong here; a column left out accepts any value. */
        where: z.record(z.string().min(1).max(80), z.array(z.string().min(1)).min(1)),
      }),
    )
    .min(1)
    .max(500),
});

export const openSchemeSchema = z.strictObject({
  kind: z.literal('open'),
  /** The one declared dimension, e.g. « Vous êtes client depuis… »; absent when there is a single cohort. */
  question: localizedSchema.optional(),
  cohorts: z
    .array(z.strictObject({ id: idSchema, label: localizedSchema }))
    .min(1)
    .max(mostOpenCohorts),
});

export const cohortSchemeSchema = z.discriminatedUnion('kind', [rollSchemeSchema, openSchemeSchema]);
export type CohortScheme = z.infer<typeof cohortSchemeSchema>;
