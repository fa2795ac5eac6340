import type { ListedRound } from '@miroir/portal';
import type { OwnState } from './own-state.ts';

/** A round beside what this device knows of it. */
export interface HomeRound extends ListedRound {
  readonly own: OwnState;
}

/** What the home lists, in this order. */
export interface HomeLists {
  /** What closes first comes first. */
  readonly open: readonly HomeRound[];
  /** What opens first comes first. */
  readonly coming: readonly HomeRound[];
  /** What closed last comes first. */
  readonly closed: readonly HomeRound[];
}

/** Sorts the rounds of a community as its home lists them. */
export function homeLists(rounds: readonly HomeRound[]): HomeLists {
  const of = (...states: ListedRound['state'][]) => rounds.filter(({ state }) => states.includes(state));
  return {
    open: of('open').toSorted(by(({ closes }) => closes)),
    coming: of('coming').toSorted(by(({ opens }) => opens)),
    closed: of('closed', 'compared').toSorted((a, b) => by<HomeRound>(({ closes }) => closes)(b, a)),
  };
}

/** What one can still do something about: the open rounds of which nothing was sent yet. */
export const unanswered = ({ open }: HomeLists): readonly HomeRound[] =>
  open.filter(({ own }) => own.step === 'nothing' || own.step === 'begun');

function by<T>(instant: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => Date.parse(instant(a)) - Date.parse(instant(b));
}
