import { z } from 'zod';
import { shapeSentences } from './sentences.ts';

/**
 * Identifiers travel in URLs, tally keys (`q/<question>/o/<option>`) and document fields: lower case, no slash,
 * no dot. `constructor` is refused because every plain object already answers to it.
 */
export const idSchema = z
  .string()
  .regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,63}$/, shapeSentences.id)
  .meta({ id: 'Id', description: '1 to 64 lower-case letters, digits or hyphens.' });

/** A BCP 47 language tag such as `fr` or `pt-BR`. */
export const localeSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, shapeSentences.locale)
  .meta({ id: 'Locale', description: 'A BCP 47 tag such as fr or pt-BR.' });

/** One text in several languages. A language may be missing while drafting, never once published. */
export const localizedSchema = z
  .record(localeSchema, z.string().max(20_000))
  .meta({ id: 'Localized', description: 'One text in several languages: { "fr": "…", "en": "…" }.' });

/**
 * A value, or one value per audience. The two readings cannot be confused: no locale is nine letters long and
 * no list has an `employees` member. `expected` ends the sentence an author reads for anything else.
 */
export function twinOf<T extends z.ZodType>(schema: T, expected: string) {
  return z.union([z.strictObject({ employees: schema, consumers: schema }), schema], { error: expected });
}

export const wordingSchema = twinOf(localizedSchema, shapeSentences.wording).meta({
  id: 'Wording',
  description: 'One text for both audiences, or one for each.',
});

/** An object whose keys are all locales and values all strings is a text: no other object of a campaign is. */
export function isLocalized(value: object): value is Localized {
  return Object.entries(value).every(
    ([key, member]) => typeof member === 'string' && localeSchema.safeParse(key).success,
  );
}

/** A person's name on one line: nothing invisible in it, so that two that look alike are alike. */
export const nameSchema = z
  .string()
  .min(1)
  .max(80)
  .regex(/^\S(?:.*\S)?$/u, shapeSentences['name-ends'])
  .regex(/^[^\p{C}]+$/u, shapeSentences['name-visible']);

export type Locale = z.infer<typeof localeSchema>;
export type Localized = z.infer<typeof localizedSchema>;
export type Twin<T> = T | { employees: T; consumers: T };
export type Wording = z.infer<typeof wordingSchema>;
