import { err, ok, type Result } from '@miroir/basics';
import type { DigestDraft } from '../contract/desk-views.ts';
import type { SpaceContext } from '../space-context.ts';
import type { DigestDraftStore } from './digest-draft-store.ts';
import {
  type ComposedDigest,
  cleanDigestWords,
  type DigestFault,
  mostDigestIdeas,
  publishDigest,
} from './publish-digest.ts';

/** Whose draft it is. */
interface Composing {
  readonly digests: DigestDraftStore;
  readonly campaign: string;
}

/** The digest that is being composed, with the titles of its ideas; of one that is no longer read nothing is told. */
export async function digestDraft(
  { contributions }: SpaceContext,
  { digests, campaign }: Composing,
): Promise<DigestDraft> {
  const { ideas, words } = await digests.of(campaign);
  const documents = await contributions.findMany(ideas);
  return {
    words,
    ideas: ideas.flatMap((id) => {
      const document = documents.get(id);
      return document?.state === 'published' ? [{ id, title: document.words.title }] : [];
    }),
  };
}

/** Takes an idea into the digest that is being composed, or out of it. */
export async function chooseForDigest(
  space: SpaceContext,
  { digests, campaign }: Composing,
  { id, on }: { readonly id: string; readonly on: boolean },
): Promise<Result<null, 'not-found' | 'too-many'>> {
  return space.inTurn(async () => {
    const { ideas } = await digests.of(campaign);
    const others = ideas.filter((each) => each !== id);
    const idea = space.shelf.get(id);
    if (on && (idea?.kind !== 'idea' || idea.state !== 'published')) return err('not-found');
    if (on && others.length >= mostDigestIdeas) return err('too-many');
    await digests.put(campaign, { ideas: on ? [...others, id] : others });
    return ok(null);
  });
}

/** Keeps the organiser's words of the digest that is being composed. */
export async function writeDigest(
  space: SpaceContext,
  { digests, campaign }: Composing,
  words: ComposedDigest['words'],
): Promise<Result<null, DigestFault>> {
  const clean = cleanDigestWords(space, words);
  if (!clean.ok) return clean;
  await digests.put(campaign, { words: clean.value });
  return ok(null);
}

/** Publishes what was composed; what a killed process left is there to be published again, and may then be there twice. */
export async function publishComposed(
  space: SpaceContext,
  { digests, campaign }: Composing,
): Promise<Result<null, DigestFault>> {
  const done = await publishDigest(space, await digests.of(campaign));
  if (done.ok) await digests.remove(campaign);
  return done;
}
