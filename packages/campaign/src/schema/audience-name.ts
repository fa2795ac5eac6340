import { z } from 'zod';
import { localeSchema, nameSchema } from './text.ts';

/**
 * How one side is called in one language. Sentences are written around whole forms, article and preposition included:
 * no language is inflected from a bare word. What a language forms by rule may be left out (`grammarOf`).
 */
export const nameFormsSchema = z.strictObject({
  /** Plural, bare: "salariés". Always a plural: sentences agree with it. */
  many: nameSchema,
  /** One of them, with its article, as a subject: "un salarié". */
  one: nameSchema,
  /** Plural, as a subject: "les salariés", "employees", "die Beschäftigten". */
  the: nameSchema.optional(),
  /** Plural, possessor: "des salariés", "of employees", "der Beschäftigten". */
  of: nameSchema.optional(),
  /** Plural, receiver: "aux salariés", "to employees", "den Beschäftigten". */
  to: nameSchema.optional(),
  /** In legends, columns and headings; may be a collective: "Équipe". Absent: `many`, with a capital. */
  label: nameSchema.optional(),
});

/** By language; complete in each of the campaign's, and in others where the comparison is read. */
export const localizedNameSchema = z
  .record(localeSchema, nameFormsSchema)
  .meta({ id: 'AudienceName', description: 'How one side is called: { "fr": { "many", "one" } }.' });

const audienceNamedSchema = z.strictObject({ name: localizedNameSchema });

/** How the two sides are called. A side that is left out is called "salariés" or "clients". */
export const audienceNamesSchema = z.strictObject({
  employees: audienceNamedSchema.optional(),
  consumers: audienceNamedSchema.optional(),
});

/** As an author gives it. */
export type NameForms = z.infer<typeof nameFormsSchema>;
export type LocalizedName = z.infer<typeof localizedNameSchema>;
export type NamedAudiences = z.infer<typeof audienceNamesSchema>;

/** A side's name in one language, complete. */
export const audienceNameSchema = z.strictObject({
  many: z.string(),
  one: z.string(),
  the: z.string(),
  of: z.string(),
  to: z.string(),
  label: z.string(),
});
export type AudienceName = z.infer<typeof audienceNameSchema>;
