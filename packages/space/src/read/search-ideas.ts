import { ok, type Result } from '@miroir/basics';
import { nearIn, rangesIn } from '@miroir/basics/words';
import type { Refusal } from '@miroir/portal';
import { type ReaderFault, readerOf } from '../act/gate.ts';
import { isOwn } from '../act/owned.ts';
import type { FoundIdeas, NearIdea } from '../contract/views.ts';
import type { SpaceContext } from '../space-context.ts';
import { pageSize } from '../space-rules.ts';
import { summariesOf } from './summaries.ts';

/** Similar ideas shown under a title. */
const mostNear = 3;

/** Ideas that hold every word, the nearest first, and where they do. What was searched is written nowhere. */
export async function searchIdeas(
  space: SpaceContext,
  { secret, text, from }: { readonly secret: string | null; readonly text: string; readonly from: number },
): Promise<Result<FoundIdeas, Refusal<ReaderFault>>> {
  const reader = readerOf(space, secret);
  if (!reader.ok) return reader;
  const found = listedOf(space, await space.shelf.words.search(text));
  const ideas = await summariesOf(space, secret, found.slice(from, from + pageSize));
  return ok({
    ideas: ideas.map((idea) => ({
      ...idea,
      marks: {
        title: rangesIn(idea.title, text, idea.language),
        excerpt: rangesIn(idea.excerpt, text, idea.language),
      },
    })),
    total: found.length,
    next: from + pageSize < found.length ? from + pageSize : null,
  });
}

/** In the place of an idea that another stands for, that one; each once. */
const listedOf = ({ shelf }: Pick<SpaceContext, 'shelf'>, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => shelf.standsFor(id))),
];

/** At most three ideas near a title that is being written: never one's own, and the title is kept nowhere. */
export async function similarIdeas(
  space: SpaceContext,
  {
    secret,
    title,
    language,
  }: { readonly secret: string | null; readonly title: string; readonly language: string },
): Promise<Result<NearIdea[], Refusal<ReaderFault>>> {
  const reader = readerOf(space, secret);
  if (!reader.ok) return reader;
  // Some more than are shown: one's own, and what was hidden a moment ago, are left out.
  const ids = listedOf(space, await space.shelf.words.similar(title, language, mostNear * 4));
  const documents = await space.contributions.findMany(ids);
  const near = ids
    .flatMap((id) => documents.get(id) ?? [])
    .filter((each) => each.state === 'published' && (secret === null || !isOwn(space, secret, each)));
  return ok(
    near.slice(0, mostNear).map(({ _id: id, words, language: its }) => ({
      id,
      title: words.title,
      comments: space.shelf.comments(id),
      marks: nearIn(words.title, title, its),
    })),
  );
}
