import type { ContributionDocument } from '../documents/contribution.ts';
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
