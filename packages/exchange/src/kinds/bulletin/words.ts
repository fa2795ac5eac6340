import { isLocalized } from '@miroir/campaign';
import { z } from 'zod';

/** One text in every language of a campaign, by locale; none of them blank. It is written for one side and goes to that side alone. */
export const wordsSchema = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  z.string().max(20_000).regex(/\S/, 'a text is not blank'),
);

/** See {@link wordsSchema}. */
export type Words = z.infer<typeof wordsSchema>;

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where a text of a content has no word in one of the languages, as `path: locale`, in the order of the content; empty
 * when each has all of them.
 */
export function missingLanguages(content: unknown, locales: readonly string[], path = ''): string[] {
  if (Array.isArray(content))
    return content.flatMap((item, at) => missingLanguages(item, locales, `${path}/${at}`));
  if (!isMembers(content)) return [];
  if (isText(content))
    return locales.flatMap((locale) => (Object.hasOwn(content, locale) ? [] : [`${path}: ${locale}`]));
  return Object.entries(content).flatMap(([key, member]) =>
    missingLanguages(member, locales, `${path}/${key}`),
  );
}

/** An empty object counts as a text: it has none of the languages. */
const isText = (value: Members): boolean => isLocalized(value);

/**
 * A content with every text in one language, as `choose` picks it. What it gives is parsed by the schema of the content in
 * one language, so that nothing slips through that is no text of it.
 */
export function inOneLanguage(content: unknown, choose: (words: Words) => string): unknown {
  if (Array.isArray(content)) return content.map((item) => inOneLanguage(item, choose));
  if (!isMembers(content)) return content;
  if (isLocalized(content)) return choose(content);
  return Object.fromEntries(
    Object.entries(content).map(([key, member]) => [key, inOneLanguage(member, choose)]),
  );
}
