import { exhaustive } from '@miroir/basics';
import { agreedScore, type Counts, countedPeople, dividedScore } from './shares.ts';

/** How a list of ideas is sorted. */
export const ideaOrders = ['to-read', 'recent', 'discussed', 'agreed', 'divided'] as const;

/** See {@link ideaOrders}: least counted first, newest day, most comments, most agreed, most divided. */
export type IdeaOrder = (typeof ideaOrders)[number];

/** Orders that would tell a total: they sort only what the person has reacted to. */
export const tellsTotals = (order: IdeaOrder): boolean => order === 'agreed' || order === 'divided';

/** What an order looks at. */
export interface Sortable {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Place inside its day: an HMAC, so that nothing tells who came first. */
  readonly place: string;
  readonly comments: number;
  readonly counts: Counts;
}

/**
 * Sorted copy. `tie` breaks ties: a number an idea that is drawn anew for each visit, else the same idea would be first
 * for everybody. Displays are not counted, hence not looked at.
 */
export function sortIdeas<T extends Sortable>(
  ideas: readonly T[],
  order: IdeaOrder,
  tie: (id: string) => number,
): T[] {
  const keyOf = scoreOf(order);
  return ideas
    .map((idea) => ({ idea, key: keyOf(idea), tie: order === 'recent' ? 0 : tie(idea.id) }))
    .sort((a, b) => b.key - a.key || a.tie - b.tie || newestFirst(a.idea, b.idea))
    .map(({ idea }) => idea);
}

/** Newest day first; inside a day by place, then by id. */
export function newestFirst(a: Sortable, b: Sortable): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id !== b.id);
}

function scoreOf(order: IdeaOrder): (idea: Sortable) => number {
  switch (order) {
    case 'to-read':
      return ({ counts }) => -countedPeople(counts);
    case 'recent':
      return () => 0;
    case 'discussed':
      return ({ comments }) => comments;
    case 'agreed':
      return ({ counts }) => agreedScore(counts);
    case 'divided':
      return ({ counts }) => dividedScore(counts);
    default:
      return exhaustive(order);
  }
}
