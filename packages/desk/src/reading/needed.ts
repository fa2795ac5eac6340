import { enoughLabels } from '@miroir/insight';
import type { ShelvedComment } from '../shelf.ts';

/** How many comments stand in each place to write. */
export function countByPlace(comments: readonly Pick<ShelvedComment, 'part'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { part } of comments) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

/**
 * Labels that let the counts of one place leave (see `whatLeaves`): those labelled and those not are each as many people
 * as a figure needs, also when as many are left out for somebody who withdrew; of few comments every one.
 */
export const neededOf = (comments: number, fewest: number): number =>
  comments < 3 * fewest ? comments : 2 * fewest;

/** Labels from which a theme's tone is compared: a hundred, as many as its places need, or every comment. */
export function comparedFrom(
  comments: readonly Pick<ShelvedComment, 'part'>[],
  { fewest, goal }: { readonly fewest: number; readonly goal: number },
): number {
  const needed = [...countByPlace(comments).values()].reduce((sum, all) => sum + neededOf(all, fewest), 0);
  return Math.min(comments.length, goal, Math.max(enoughLabels, needed));
}
