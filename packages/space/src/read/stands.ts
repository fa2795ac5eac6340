import { isOwn } from '../act/owned.ts';
import { reactionOf } from '../act/react.ts';
import type { Stand } from '../contract/views.ts';
import { countView } from '../counts/count-view.ts';
import type { SpaceContext } from '../space-context.ts';

export interface OwnedIdea {
  readonly id: string;
  readonly owner: string | null;
}

/**
 * How a person stands to ideas: their reaction, and the totals it opens. The one place from which a total leaves.
 */
export async function standsOn(
  space: Pick<SpaceContext, 'tags' | 'seal' | 'reactions' | 'totals'>,
  secret: string | null,
  ideas: readonly OwnedIdea[],
): Promise<Map<string, Stand & { readonly own: boolean }>> {
  const ids = ideas.map(({ id }) => id);
  const tags = secret === null ? [] : space.tags.ofEach('reaction', ids, secret);
  const found = await space.reactions.findMany(tags);
  return new Map(
    ideas.map((idea, at) => {
      const mine = secret === null ? null : reactionOf(space.seal, secret, found.get(tags[at] ?? ''));
      const own = secret !== null && isOwn(space, secret, idea);
      const counts = countView(space.totals.of(idea.id), { reacted: mine !== null, own });
      return [idea.id, { mine, counts, own }];
    }),
  );
}
