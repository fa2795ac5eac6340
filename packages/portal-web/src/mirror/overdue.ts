import type { Decision } from './mirror-types.ts';

/** ISO day that the clock of a device shows in a time zone. */
export function dayIn(timeZone: string, now: number): string {
  const parts = new Intl.DateTimeFormat('en', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    timeZone,
  }).formatToParts(now);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/**
 * Days by which what was promised is late, 0 when it is not. Nobody has to say it, and nobody can keep it from being said.
 * @param today ISO day in the campaign's time zone
 */
export function daysLate({ status, due }: Pick<Decision, 'status' | 'due'>, today: string): number {
  if (status === 'done' || status === 'not-retained' || due === null || due >= today) return 0;
  return Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000);
}

const order = ['in-progress', 'under-study', 'retained', 'done', 'not-retained'] as const;

/** What is late first, the longest first; then what moves, what is done, what is not retained. */
export function inOrder(decisions: readonly Decision[], today: string): Decision[] {
  return decisions.toSorted(
    (a, b) => daysLate(b, today) - daysLate(a, today) || order.indexOf(a.status) - order.indexOf(b.status),
  );
}

/** The days that were promised before the present one, the oldest first: a day that was moved is said. */
export function movedDues({ history, due }: Pick<Decision, 'history' | 'due'>): string[] {
  const said = history.flatMap((step) => (step.due === null ? [] : [step.due]));
  return [...new Set(said)].filter((day) => day !== due);
}
