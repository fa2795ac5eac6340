import { type Counts, dividedScore } from '../orders/shares.ts';
import { daysLater } from '../pace/local-days.ts';
import type { PromiseClock } from '../promise/promise-clock.ts';
import type { Standing } from '../stores/answer-store.ts';

/** How the desk gathers ideas that want somebody's attention. */
export const ideaLists = ['unanswered', 'overdue', 'rising', 'divided', 'stale'] as const;
export type IdeaListName = (typeof ideaLists)[number];

/** A published idea, as the lists look at it. Totals are those that the public is told. */
export interface ListedFacts {
  readonly id: string;
  readonly theme: string;
  /** Local day on which it appeared. */
  readonly day: string;
  readonly counts: Counts;
  /** Null: received, and no more. */
  readonly standing: Standing | null;
  /** Null while too few people agree for an answer to be owed. */
  readonly clock: PromiseClock | null;
  /** Local day from which one is owed. */
  readonly since: string | null;
  /** Comments that appeared in the last {@link risingDays} days, replies included. */
  readonly fresh: number;
}

/** Days that a rise looks back on, and the fewest new comments that make one. */
export const risingDays = 7;
const fewestFresh = 3;

/** After so many times the promised days without a further word, an answer that goes on is stale. */
const stalePromises = 2;

const goesOn: ReadonlySet<Standing['state']> = new Set(['under-study', 'retained', 'in-progress']);

/** What lists are asked of. */
export interface ListFrame {
  readonly today: string;
  /** Fewest people behind a count. */
  readonly k: number;
  /** Days within which an answer is promised. */
  readonly days: number;
}

/** What a list is asked of, with its days reckoned once for all ideas. */
interface Look {
  readonly k: number;
  /** What came after this day is a rise. */
  readonly risingAfter: string;
  /** What was last spoken of before this day is stale. */
  readonly staleBefore: string;
}

const lookOf = ({ today, k, days }: ListFrame): Look => ({
  k,
  risingAfter: daysLater(today, -risingDays),
  staleBefore: daysLater(today, -stalePromises * days),
});

interface ListRule {
  readonly holds: (idea: ListedFacts, look: Look) => boolean;
  /** By what an idea comes first, and by what of those that are equal: the higher numbers. Reckoned once an idea. */
  readonly rank: (idea: ListedFacts) => readonly [number, number];
}

/** A local day, `YYYY-MM-DD`, as a number that grows with it; 0 of none. */
const dayNumber = (day: string | null | undefined): number =>
  day ? Number(`${day.slice(0, 4)}${day.slice(5, 7)}${day.slice(8)}`) : 0;

/**
 * `unanswered`: nobody has said anything of it, those most people agree with first. `overdue`: an answer was promised for a
 * day that is over, the earliest first. `rising`: three new comments in seven days, or enough agrees since then. `divided`:
 * at least k people agree and at least k do not, by the lower bound of the smaller camp. `stale`: an answer that goes on,
 * of which nothing was said for twice the promised days.
 */
const rules: Readonly<Record<IdeaListName, ListRule>> = {
  unanswered: {
    holds: ({ standing }) => standing === null,
    rank: ({ counts, day }) => [counts.agree, -dayNumber(day)],
  },
  overdue: {
    holds: ({ clock }) => clock?.state === 'overdue',
    rank: ({ clock }) => [-dayNumber(clock?.due), 0],
  },
  rising: {
    holds: ({ fresh, since }, { risingAfter }) =>
      fresh >= fewestFresh || (since !== null && since > risingAfter),
    rank: ({ fresh, since }) => [fresh, dayNumber(since)],
  },
  divided: {
    holds: ({ counts }, { k }) => Math.min(counts.agree, counts.disagree) >= k,
    rank: ({ counts }) => [dividedScore(counts), 0],
  },
  stale: {
    holds: ({ standing }, { staleBefore }) =>
      standing !== null && goesOn.has(standing.state) && standing.last < staleBefore,
    rank: ({ standing }) => [-dayNumber(standing?.last), 0],
  },
};

/** The ideas of a list, in its order; by id where that leaves a tie, so that pages never overlap. */
export function listed(
  ideas: readonly ListedFacts[],
  list: IdeaListName,
  frame: ListFrame,
): readonly ListedFacts[] {
  const { holds, rank } = rules[list];
  const look = lookOf(frame);
  return ideas
    .filter((idea) => holds(idea, look))
    .map((idea) => ({ idea, ranks: rank(idea) }))
    .sort((a, b) => b.ranks[0] - a.ranks[0] || b.ranks[1] - a.ranks[1] || (a.idea.id < b.idea.id ? -1 : 1))
    .map(({ idea }) => idea);
}

/** How many ideas each list holds. */
export function listSizes(
  ideas: readonly ListedFacts[],
  frame: ListFrame,
): Readonly<Record<IdeaListName, number>> {
  const sizes = { unanswered: 0, overdue: 0, rising: 0, divided: 0, stale: 0 };
  const look = lookOf(frame);
  for (const idea of ideas) for (const list of ideaLists) if (rules[list].holds(idea, look)) sizes[list] += 1;
  return sizes;
}
