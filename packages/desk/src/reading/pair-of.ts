import type { ReadingLabel } from '@miroir/insight';
import type { GivenLabel } from '../shelf.ts';

/**
 * Both labels of a comment that two people read, in the order of the campaign's list: a table's row is one reader's
 * and its column the other's, whoever came first to a comment. Null where fewer have read it.
 */
export function pairOf(given: readonly GivenLabel[]): readonly [ReadingLabel, ReadingLabel] | null {
  const [one, other] = given.toSorted((a, b) => a.by - b.by);
  return one === undefined || other === undefined ? null : [one.label, other.label];
}
