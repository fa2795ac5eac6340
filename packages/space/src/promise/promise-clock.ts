import { daysBetween, daysLater } from '../pace/local-days.ts';

/** Where an idea stands with the promise. Days are local, `YYYY-MM-DD`. */
export interface PromiseClock {
  /** The last day on which an answer is in time. */
  readonly due: string;
  /** `answered`: in time, even before enough people agreed; `late`: answered after the day. */
  readonly state: 'due' | 'overdue' | 'answered' | 'late';
}

/** Where an idea that is owed an answer stands on a day. */
export function promiseClock(
  { since, answered }: { readonly since: string; readonly answered: string | null },
  { days, today }: { readonly days: number; readonly today: string },
): PromiseClock {
  const due = daysLater(since, days);
  if (answered !== null) return { due, state: answered <= due ? 'answered' : 'late' };
  return { due, state: today <= due ? 'due' : 'overdue' };
}

/** Whole days from the day on which an answer was owed to the first one; one that came before counts as none. */
export const daysToAnswer = (since: string, answered: string): number =>
  Math.max(0, daysBetween(since, answered));
