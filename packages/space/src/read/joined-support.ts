import { isOwn } from '../act/owned.ts';
import { reactionOf } from '../act/react.ts';
import type { JoinedSupport } from '../contract/views.ts';
import type { SpaceContext } from '../space-context.ts';

/**
 * Where one agreed with an idea that was joined to another, and has said nothing of that one: it is asked, and never
 * assumed. The tags of both are made again from the secret; nobody else can list them.
 */
export async function joinedSupport(space: SpaceContext, secret: string): Promise<JoinedSupport[]> {
  const { shelf, tags, reactions, seal, contributions } = space;
  const pairs = shelf.published().flatMap(({ id }) => {
    const other = shelf.get(shelf.standsFor(id));
    return other === null || other.id === id || other.closed || isOwn(space, secret, other)
      ? []
      : [{ id, into: other.id }];
  });
  if (pairs.length === 0) return [];
  const ids = [...new Set(pairs.flatMap(({ id, into }) => [id, into]))];
  const made = new Map(tags.ofEach('reaction', ids, secret).map((tag, at) => [ids[at] ?? '', tag]));
  const said = await reactions.findMany([...made.values()]);
  const saidOf = (id: string) => said.get(made.get(id) ?? '');
  const agreed = pairs.filter(
    ({ id, into }) => reactionOf(seal, secret, saidOf(id))?.value === 'agree' && saidOf(into) === undefined,
  );
  const texts = await contributions.findMany(agreed.flatMap(({ id, into }) => [id, into]));
  return agreed.flatMap(({ id, into }) => {
    const [joined, other] = [texts.get(id), texts.get(into)];
    if (joined?.state !== 'published' || other?.state !== 'published') return [];
    return [{ joined: { id, title: joined.words.title }, into: { id: into, title: other.words.title } }];
  });
}
