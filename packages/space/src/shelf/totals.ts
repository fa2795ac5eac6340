import { nobody } from '../counts/count-view.ts';
import type { CountDocument } from '../documents/reaction.ts';
import type { Counts } from '../orders/shares.ts';

/** What has entered, in memory. */
export interface Totals {
  of(idea: string): Counts;
  priorities(idea: string): number;
  grow(idea: string, by: Partial<Counts & { priorities: number }>): void;
}

export function createTotals(counted: readonly CountDocument[]): Totals {
  const totals = new Map<string, Counts & { readonly priorities: number }>(
    counted.map(({ _id, agree, disagree, unsure, priorities }) => [
      _id,
      { agree, disagree, unsure, priorities },
    ]),
  );
  return {
    of: (idea) => totals.get(idea) ?? nobody,
    priorities: (idea) => totals.get(idea)?.priorities ?? 0,
    grow(idea, by) {
      const old = totals.get(idea) ?? { ...nobody, priorities: 0 };
      totals.set(idea, {
        agree: old.agree + (by.agree ?? 0),
        disagree: old.disagree + (by.disagree ?? 0),
        unsure: old.unsure + (by.unsure ?? 0),
        priorities: old.priorities + (by.priorities ?? 0),
      });
    },
  };
}
