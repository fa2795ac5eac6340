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

interface ListRule {
  readonly holds: (idea: ListedFacts, frame: ListFrame) => boolean;
  /** Which one comes first. */
  readonly before: (a: ListedFacts, b: ListedFacts) => number;
}

const earlier = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * `unanswered`: nobody has said anything of it, those most people agree with first. `overdue`: an answer was promised for a
 * day that is over, the earliest first. `rising`: three new comments in seven days, or enough agrees since then. `divided`:
 * at least k people agree and at least k do not, by the lower bound of the smaller camp. `stale`: an answer that goes on,
 * of which nothing was said for twice the promised days.
 */
const rules: Readonly<Record<IdeaListName, ListRule>> = {
  unanswered: {
    holds: ({ standing }) => standing === null,
    before: (a, b) => b.counts.agree - a.counts.agree || earlier(a.day, b.day),
  },
  overdue: {
    holds: ({ clock }) => clock?.state === 'overdue',
    before: (a, b) => earlier(a.clock?.due ?? '', b.clock?.due ?? ''),
  },
  rising: {
    holds: ({ fresh, since }, { today }) =>
      fresh >= fewestFresh || (since !== null && since > daysLater(today, -risingDays)),
    before: (a, b) => b.fresh - a.fresh || earlier(b.since ?? '', a.since ?? ''),
  },
  divided: {
    holds: ({ counts }, { k }) => Math.min(counts.agree, counts.disagree) >= k,
    before: (a, b) => dividedScore(b.counts) - dividedScore(a.counts),
  },
  stale: {
    holds: ({ standing }, { today, days }) =>
      standing !== null &&
      goesOn.has(standing.state) &&
      standing.last < daysLater(today, -stalePromises * days),
    before: (a, b) => earlier(a.standing?.last ?? '', b.standing?.last ?? ''),
  },
};

/** The ideas of a list, in its order; by id where that leaves a tie, so that pages never overlap. */
export function listed(
  ideas: readonly ListedFacts[],
  list: IdeaListName,
  frame: ListFrame,
): readonly ListedFacts[] {
  const { holds, before } = rules[list];
  return ideas.filter((idea) => holds(idea, frame)).sort((a, b) => before(a, b) || earlier(a.id, b.id));
}

/** How many ideas each list holds. */
export function listSizes(
  ideas: readonly ListedFacts[],
  frame: ListFrame,
): Readonly<Record<IdeaListName, number>> {
  const size = (list: IdeaListName): number =>
    ideas.reduce((sum, idea) => sum + Number(rules[list].holds(idea, frame)), 0);
  return {
    unanswered: size('unanswered'),
    overdue: size('overdue'),
    rising: size('rising'),
    divided: size('divided'),
    stale: size('stale'),
  };
}
