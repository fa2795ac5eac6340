import type { Invitation } from '@miroir/launch';
import { personKey } from '@miroir/roll';

/** An invitation with its number among all of a round. */
export interface Numbered<T extends Invitation = Invitation> {
  readonly number: number;
  readonly invitation: T;
}

/**
 * Everybody numbered from 1, cohort after cohort as the campaign lists them, then in the order of the files: the same
 * files give the same numbers, whichever cards are printed of them. Whose invitation was lost keeps their number: the one
 * that was given anew takes the place of the voided one, and without it that number is left out.
 * @param voided positions of invitations that admit nobody any more
 */
export function numbered(
  invitations: readonly Invitation[],
  cohorts: readonly string[],
  voided: ReadonlySet<number> = new Set(),
): Numbered[] {
  const people = new Map<string, Invitation & { readonly admits: boolean }>();
  invitations.forEach((invitation, at) => {
    const admits = !voided.has(at);
    const key = personKey(invitation.ref);
    if (admits || !people.has(key)) people.set(key, { ...invitation, admits });
  });
  return cohorts
    .flatMap((cohort) => [...people.values()].filter((person) => person.cohort === cohort))
    .flatMap(({ admits, ...invitation }, at) => (admits ? [{ number: at + 1, invitation }] : []));
}

/** Which of them are printed: everybody, those without an e-mail address, or the cards of some numbers. */
export function chosen(
  all: readonly Numbered[],
  options: { readonly withoutEmail?: boolean; readonly numbers?: ReadonlySet<number> },
): Numbered[] {
  const { withoutEmail = false, numbers } = options;
  return all.filter(
    ({ number, invitation }) =>
      (!withoutEmail || !invitation.ref.includes('@')) && (numbers === undefined || numbers.has(number)),
  );
}

/** Reads `3,17-24`; null when it is anything else. */
export function readNumbers(text: string): ReadonlySet<number> | null {
  const numbers = new Set<number>();
  for (const part of text.split(',')) {
    const [, first, last = first] = /^\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?\s*$/.exec(part) ?? [];
    if (first === undefined || Number(last) < Number(first) || Number(first) < 1) return null;
    for (let number = Number(first); number <= Number(last); number += 1) numbers.add(number);
  }
  return numbers;
}
