import {
  cell,
  type Entered,
  type EnteredFigure,
  foldEntered,
  type Tallies,
  type Tally,
} from '@miroir/insight';
import { enteredPeople } from './entered-people.ts';
import type { ReleaseContext } from './release-context.ts';

/** What the box still holds of who entered. */
export interface Recount {
  readonly tallies: Tallies;
  /** People counted whose sheet is erased: the published sums keep them, the box does not. By cohort and figure. */
  readonly withdrawn: readonly { readonly cohort: string; readonly figure: EnteredFigure }[];
}

/** Folds everyone who entered from nothing; what a committed release has not carried over yet counts already. */
export async function recount({ store, rule }: Pick<ReleaseContext, 'store' | 'rule'>): Promise<Recount> {
  const people: { cohort: string; entered: Entered }[] = [];
  const withdrawn: { cohort: string; figure: EnteredFigure }[] = [];
  for await (const page of enteredPeople(store)) {
    for (const { document, counted } of page) {
      const { cohort, state, entered: figure } = document;
      // Only a withdrawal explains that nothing is left: whatever else is missing must show.
      if (state === 'withdrawn' && figure !== undefined) withdrawn.push({ cohort, figure });
      else if (counted !== null) people.push({ cohort, entered: counted });
    }
  }
  return { tallies: foldEntered(rule, people), withdrawn };
}

/** Whether published sums are a recount and the people who withdrew since: to the person in n, to their cells. */
export function explains(published: Tallies, { tallies, withdrawn }: Recount): boolean {
  const gone = (cohort: string) =>
    withdrawn.filter((each) => each.cohort === cohort && each.figure === 'cohort').length;
  const cohorts = new Set([...Object.keys(published.cohorts), ...Object.keys(tallies.cohorts)]);
  return (
    isSum(published.whole, tallies.whole, withdrawn.length) &&
    [...cohorts].every((id) => isSum(published.cohorts[id], tallies.cohorts[id], gone(id)))
  );
}

function isSum(published: Tally | undefined, present: Tally | undefined, gone: number): boolean {
  const [all, some] = [published ?? nobody, present ?? nobody];
  if (all.n !== some.n + gone) return false;
  return [...new Set([...Object.keys(all.counts), ...Object.keys(some.counts)])].every((key) => {
    const missing = cell(all, key) - cell(some, key);
    return missing >= 0 && missing <= gone;
  });
}

const nobody: Tally = { n: 0, counts: {} };
