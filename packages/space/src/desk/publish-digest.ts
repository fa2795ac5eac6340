import { err, floorToFives, ok, type Result } from '@miroir/basics';
import { organisersWord } from '../announcements/announce.ts';
import { cleanText } from '../hygiene/clean-text.ts';
import { promiseState } from '../read/promise-state.ts';
import { oldestFirst } from '../shelf/thread.ts';
import { type SpaceContext, today } from '../space-context.ts';

/** Longest words of the organiser's own in a digest, in characters as a person counts them; ideas in one. */
export const longestDigestWords = 1500;
export const mostDigestIdeas = 20;

/** What somebody composed. */
export interface ComposedDigest {
  readonly words: Readonly<Record<string, string>>;
  /** Ids. */
  readonly ideas: readonly string[];
}

export type DigestFault = 'empty' | 'too-long' | 'not-spoken' | 'too-many';

/** The organiser's words as they may be kept: of the languages that the campaign speaks, those that say something. */
export function cleanDigestWords(
  { rules }: Pick<SpaceContext, 'rules'>,
  words: ComposedDigest['words'],
): Result<Record<string, string>, DigestFault> {
  const clean: Record<string, string> = {};
  for (const [language, written] of Object.entries(words)) {
    const text = cleanText(written, { most: longestDigestWords, lines: 'several', required: false });
    if (!text.ok) return err('too-long');
    if (text.value === '') continue;
    if (!rules.languages.includes(language)) return err('not-spoken');
    clean[language] = text.value;
  }
  return ok(clean);
}

/**
 * Publishes a digest, the same for everybody: ideas in the order of their days, whatever people think of them, the last
 * announcement, how many take part in fives, and how the promise is kept. It is a line of the log.
 */
export async function publishDigest(
  space: SpaceContext,
  composed: ComposedDigest,
): Promise<Result<null, DigestFault>> {
  const words = cleanDigestWords(space, composed.words);
  if (!words.ok) return words;
  const ideas = [...new Set(composed.ideas)]
    .flatMap((id) => space.shelf.get(id) ?? [])
    .filter(({ kind, state }) => kind === 'idea' && state === 'published')
    .sort(oldestFirst)
    .map(({ id }) => id);
  if (ideas.length === 0 && Object.keys(words.value).length === 0) return err('empty');
  if (ideas.length > mostDigestIdeas) return err('too-many');
  return space.inTurn(async () => {
    const day = today(space);
    const target = await space.digests.add({
      ...{ day, words: words.value, ideas, participants: floorToFives(space.holders.size) },
      announcement: space.announcements.all()[0]?.texts ?? null,
      promise: promiseState(space).whole,
    });
    await space.acts.add({ what: 'digest', target, reason: organisersWord, day });
    return ok(null);
  });
}
