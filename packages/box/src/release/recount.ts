import {
  cell,
  type Entered,
  type EnteredFigure,
  foldEntered,
  type Tallies,
  type Tally,
} from '@miroir/insight';
import type { PartMove } from '../box-documents.ts';
import type { ReleaseContext } from './release-context.ts';

/** What the box still holds of who entered. */
export interface Recount {
  readonly tallies: Tallies;
  /** People counted whose sheet is erased: the published sums keep them, the box does not. By cohort and figure. */
  readonly withdrawn: readonly { readonly cohort: string; readonly figure: EnteredFigure }[];
}

/** Folds everyone who entered from nothing; what a committed release has not carried over yet counts already. */
export async function recount({ store, rule }: Pick<ReleaseContext, 'store' | 'rule'>): Promise<Recount> {
  const moved = new Map<string, PartMove>();
  for (const { _id, moves } of await store.stagedMoves())
    if (await store.isCommitted(_id)) for (const move of moves) moved.set(move.id, move);
  const people: { cohort: string; entered: Entered }[] = [];
  const withdrawn: { cohort: string; figure: EnteredFigure }[] = [];
  const known = new Map<string, boolean>();
  for await (const page of store.all()) {
    for (const { _id, cohort, state, published, entered: figure, entering } of page) {
      if (figure === undefined) continue;
      if (entering !== undefined) {
        const committed = known.get(entering) ?? (await store.isCommitted(entering));
        known.set(entering, committed);
        if (!committed) continue;
      }
      // Only a withdrawal explains that nothing is left: whatever else is missing must show.
      if (state === 'withdrawn') withdrawn.push({ cohort, figure });
      else if (published !== null) people.push({ cohort, entered: withMove(published, moved.get(_id)) });
    }
  }
  return { tallies: foldEntered(rule, people), withdrawn };
}

function withMove(entered: Entered, move: PartMove | undefined): Entered {
  if (move === undefined) return entered;
  const { parts, wholeOnly } = move;
  return {
    ...entered,
    parts: { ...entered.parts, ...parts },
    ...(wholeOnly.length === 0 ? {} : { wholeOnlyParts: wholeOnly }),
  };
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
