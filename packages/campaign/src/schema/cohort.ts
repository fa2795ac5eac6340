import { type Admission, mostOpenKeys } from '@miroir/basics';
import { z } from 'zod';
import { idSchema, localizedSchema } from './text.ts';

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
    .max(mostOpenKeys),
});

export const cohortSchemeSchema = z.discriminatedUnion('kind', [rollSchemeSchema, openSchemeSchema]);
export type CohortScheme = z.infer<typeof cohortSchemeSchema>;

/**
 * How people come under a scheme. Authors write where the cohort is known from (`kind`: the roll's file, or the
 * person's own word): it is what the rest of the scheme depends on, and every campaign file says it. All else speaks
 * of the admission that follows.
 */
export function schemeAdmission(scheme: Pick<CohortScheme, 'kind'>): Admission {
  return scheme.kind === 'open' ? 'open-link' : 'invitation';
}
