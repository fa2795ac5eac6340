import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { fisherMidP } from '../stats/fisher.ts';
import { levels } from '../stats/verdict.ts';

/** A cohort with a list and a figure of its own. */
export interface CohortTurnout {
  readonly id: string;
  /** People on its list. */
  readonly headcount: number;
  /** People of it who are counted. */
  readonly n: number;
}

/** A cohort that answers less than the others for sure. Both rates 0 to 1. */
export interface QuietCohort {
  readonly id: string;
  readonly rate: number;
  readonly others: number;
}

/**
 * The cohort that answers least, where that is more than chance: Fisher mid-p of its list against that of all others,
 * Benjamini–Hochberg over the cohorts at 5 %. Whoever answered and is counted in no cohort may be of it: they are taken
 * to be, so that a silence is never made of answers that wait.
 * @param uncounted people who answered and are in no cohort's figure, at most
 */
export function quietCohort(cohorts: readonly CohortTurnout[], uncounted: number): QuietCohort | null {
  const listed = cohorts.filter(({ headcount }) => headcount > 0);
  if (listed.length < 2) return null;
  const tested = listed.map((cohort) => {
    const rest = listed.filter(({ id }) => id !== cohort.id);
    const heard = Math.min(cohort.headcount, cohort.n + uncounted);
    const all = rest.reduce((sum, { headcount }) => sum + headcount, 0);
    const came = Math.min(
      all,
      rest.reduce((sum, { n }) => sum + n, 0),
    );
    const quieter = heard / cohort.headcount < came / all;
    return {
      id: cohort.id,
      rate: cohort.n / cohort.headcount,
      others: came / all,
      p: quieter ? fisherMidP(heard, cohort.headcount, came, all) : 1,
    };
  });
  const corrected = benjaminiHochberg(tested.map(({ p }) => p));
  const quiet = tested.filter((_, index) => (corrected[index] ?? 1) <= levels.established);
  const [least] = quiet.sort((a, b) => a.rate - b.rate);
  return least ? { id: least.id, rate: least.rate, others: least.others } : null;
}
