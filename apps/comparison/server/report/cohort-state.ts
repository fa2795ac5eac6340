import type { Tally } from '@miroir/insight';
import type { CohortState } from '../../contract/figure.ts';

/** Whether a cohort has a figure of its own in a snapshot, made at the close or before it. */
export function cohortState(tally: Tally | null, atClose: boolean): CohortState {
  if (tally !== null) return 'shown';
  return atClose ? 'whole-only' : 'waiting';
}
