import type { Arrangement, LinkedIdea } from '../contract/views.ts';
import type { ContributionDocument } from '../documents/contribution.ts';
import type { SpaceContext } from '../space-context.ts';

type Known = Pick<SpaceContext, 'shelf' | 'contributions' | 'answers'>;

/** What was done with the places of some ideas, by id; a title is read where it lies, and only while it is read. */
export async function arrangementsOf(
  { shelf, contributions, answers }: Known,
  ideas: readonly ContributionDocument[],
): Promise<Map<string, Arrangement>> {
  const joinedTo = new Map(ideas.map(({ _id }) => [_id, shelf.joinedTo(_id).map(({ id }) => id)]));
  const linked = ideas.flatMap(({ _id, joined }) => [joined?.into ?? [], joinedTo.get(_id) ?? []].flat());
  const texts = await contributions.findMany([...new Set(linked)]);
  const titled = (id: string): LinkedIdea[] => {
    const text = texts.get(id);
    return text?.state === 'published' ? [{ id, title: text.words.title }] : [];
  };
  return new Map(
    ideas.map(({ _id, joined, moved = null, pinned = null, closed }) => {
      const [into] = joined === undefined ? [] : titled(joined.into);
      return [
        _id,
        {
          joined:
            joined === undefined || into === undefined
              ? null
              : { ...into, day: joined.day, state: answers.standings.get(into.id)?.state ?? null },
          standsFor: (joinedTo.get(_id) ?? []).flatMap(titled),
          ...{ moved, pinned },
          closed: closed === undefined ? null : { reason: closed.reason, day: closed.day },
        },
      ];
    }),
  );
}
