import type { ContributionDocument, Manner } from '../documents/contribution.ts';
import type { SpaceContext } from '../space-context.ts';

type Owned = Pick<ContributionDocument, 'owner'>;

/** Whether a secret's holder wrote a contribution: its tag is recomputed, nothing is looked up. */
export function isOwn(
  { tags }: Pick<SpaceContext, 'tags'>,
  secret: string,
  { owner, ...named }: Owned & ({ readonly _id: string } | { readonly id: string }),
): boolean {
  return owner !== null && owner === tags.of('contribution', 'id' in named ? named.id : named._id, secret);
}

/** Ids of the contributions of a holder among those given. */
export function ownAmong(
  { tags }: Pick<SpaceContext, 'tags'>,
  secret: string,
  contributions: Iterable<{ readonly id: string; readonly owner: string | null }>,
): string[] {
  const owned = [...contributions].filter(({ owner }) => owner !== null);
  const made = tags.ofEach(
    'contribution',
    owned.map(({ id }) => id),
    secret,
  );
  return owned.flatMap(({ id, owner }, at) => (owner === made[at] ? [id] : []));
}

/** The manner a contribution was written in. */
export async function mannerOf(
  { people }: Pick<SpaceContext, 'people'>,
  { persona }: Pick<ContributionDocument, 'persona'>,
): Promise<Manner> {
  if (persona === null) return 'once';
  return (await people.personas([persona])).get(persona)?.kind ?? 'once';
}
