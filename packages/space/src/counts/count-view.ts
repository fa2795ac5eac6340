import { type Counts, countedPeople } from '../orders/shares.ts';

/** A total as one person may see it: after their own reaction, and from k people on. */
export type CountView =
  | { readonly state: 'hidden' }
  /** Fewer than k people are counted: « moins de 5 ». */
  | { readonly state: 'few' }
  | ({ readonly state: 'shown' } & Counts);

export const nobody: Counts = { agree: 0, disagree: 0, unsure: 0 };

/**
 * What of a total is told. Hidden before one's own reaction counters herding, it is no secrecy; the author of an idea, who
 * takes no part in its total, sees it.
 */
export function countView(
  counts: Counts,
  who: { readonly reacted: boolean; readonly own: boolean },
): CountView {
  if (!who.reacted && !who.own) return { state: 'hidden' };
  if (countedPeople(counts) === 0) return { state: 'few' };
  const { agree, disagree, unsure } = counts;
  return { state: 'shown', agree, disagree, unsure };
}
