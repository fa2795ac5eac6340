import { type Audience, err, ok, type Result } from '@miroir/basics';
import { localize } from '@miroir/campaign';
import { z } from 'zod';
import { decisionsSchema, localDecisionsSchema } from './decisions.ts';
import { localMirrorSchema, mirrorSchema } from './mirror.ts';
import { inOneLanguage, missingLanguages } from './words.ts';

/** What a bulletin may be about. Each replaces the one before it of its kind and round. */
export const bulletinKinds = ['mirror', 'decisions'] as const;

/** See {@link bulletinKinds}. */
export type BulletinKindName = (typeof bulletinKinds)[number];

/** What a bulletin says once it is open. */
export const contentSchema = z.discriminatedUnion('kind', [mirrorSchema, decisionsSchema]);
/** The same in one language: what a page is given. */
export const localContentSchema = z.discriminatedUnion('kind', [localMirrorSchema, localDecisionsSchema]);

/** See {@link contentSchema}. */
export type BulletinContent = z.infer<typeof contentSchema>;
/** See {@link localContentSchema}. */
export type LocalContent = z.infer<typeof localContentSchema>;

/** Whom a content goes to. */
export interface Reader {
  readonly audience: Audience;
  /** The languages of the campaign. */
  readonly locales: readonly string[];
}

/** Why a content is for nobody: it has another shape, a text without a language, or an idea of the other side. */
export interface ContentFault {
  readonly fault: 'malformed' | 'missing-language' | 'foreign-idea';
  /** Paths into the content (`/items/3/title: de`), or ids of ideas. */
  readonly where: readonly string[];
}

/**
 * Parses what is to be sealed, or what was opened, for one side: every text in every language of the campaign, and ideas of
 * this side alone. The fault says which text is missing, for whoever writes it.
 */
export function parseContent(
  value: unknown,
  { audience, locales }: Reader,
): Result<BulletinContent, ContentFault> {
  const parsed = contentSchema.safeParse(value);
  if (!parsed.success)
    return err({ fault: 'malformed', where: parsed.error.issues.map(({ path }) => `/${path.join('/')}`) });
  const content = parsed.data;
  const missing = missingLanguages(content, locales);
  if (missing.length > 0) return err({ fault: 'missing-language', where: missing });
  const foreign = ideasOf(content).filter((idea) => idea.audience !== audience);
  if (foreign.length > 0) return err({ fault: 'foreign-idea', where: foreign.map(({ id }) => id) });
  return ok(content);
}

/** The ideas that a content answers. */
export function ideasOf(
  content: BulletinContent | LocalContent,
): readonly { audience: Audience; id: string }[] {
  return content.kind === 'decisions' ? content.decisions.flatMap(({ answers }) => answers.ideas) : [];
}

/** A content in a reader's language, or in the campaign's first where it has none in it. */
export function localizeContent(
  content: BulletinContent,
  locale: string,
  locales: readonly string[],
): LocalContent {
  return localContentSchema.parse(inOneLanguage(content, (words) => localize(words, locale, locales)));
}
