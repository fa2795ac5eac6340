import { nobody } from '../counts/count-view.ts';
import type { Counts } from '../orders/shares.ts';

/** What has entered, in memory. No figure ever falls. */
export interface Totals {
  of(idea: string): Counts;
  grow(idea: string, by: Partial<Counts>): void;
}

export function createTotals(): Totals {
  const totals = new Map<string, Counts>();
  return {
    of: (idea) => totals.get(idea) ?? nobody,
    grow(idea, by) {
      const old = totals.get(idea) ?? nobody;
      totals.set(idea, {
        agree: old.agree + (by.agree ?? 0),
        disagree: old.disagree + (by.disagree ?? 0),
        unsure: old.unsure + (by.unsure ?? 0),
      });
    },
  };
}
