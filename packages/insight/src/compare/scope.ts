import type { Side, SidePair } from '../figures/side.ts';

/**
 * What a page looks at, and so which family its verdicts belong to: both audiences whole; one cohort on at least one
 * side, judged among all such pairs; or a union of cohorts, of which there are too many to judge.
 */
export type Scope = 'whole' | 'pair' | 'exploration';

/** What two sides' filters come to. */
export function scopeOf({ employees, consumers }: SidePair): Scope {
  const chosen = [employees, consumers].map(({ filter }) => filter?.length ?? 0);
  if (chosen.some((cohorts) => cohorts > 1)) return 'exploration';
  return chosen.every((cohorts) => cohorts === 0) ? 'whole' : 'pair';
}

/** The ways to look at one side in the family of pairs: as a whole, and each cohort that has a figure of its own. */
export function looksAt(side: Side): Side[] {
  const own = side.cohorts.filter(({ id }) => (side.published?.cohorts[id] ?? null) !== null);
  return [{ ...side, filter: null }, ...own.map(({ id }) => ({ ...side, filter: [id] }))];
}
