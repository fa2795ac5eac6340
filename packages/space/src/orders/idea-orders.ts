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

/** What is asked of an order. */
export interface Span {
  /**
   * Breaks ties: a number an idea that is drawn anew for each visit, else the same idea would be first for everybody.
   * Displays are not counted, hence not looked at.
   */
  readonly tie: (id: string) => number;
  /** The idea that the span comes after, whether or not it is listed (any more); null for the beginning. */
  readonly after: Sortable | null;
  /** How many ideas at most. */
  readonly most: number;
}

/** An idea with what places it. */
interface Placed<T extends Sortable> {
  readonly idea: T;
  readonly key: number;
  readonly tie: number;
}

/** The ideas that follow one in an order: one look at each, as the rest need not be sorted to show twenty of them. */
export function ideasAfter<T extends Sortable>(
  ideas: readonly T[],
  order: IdeaOrder,
  { tie, after, most }: Span,
): T[] {
  const keyOf = scoreOf(order);
  const place = <S extends Sortable>(idea: S): Placed<S> => ({
    idea,
    key: keyOf(idea),
    tie: order === 'recent' ? 0 : tie(idea.id),
  });
  const start = after === null ? null : place(after);
  const first: Placed<T>[] = [];
  for (const idea of ideas) {
    const placed = place(idea);
    if (start !== null && inOrder(placed, start) <= 0) continue;
    const last = first.at(-1);
    if (first.length === most && last !== undefined && inOrder(placed, last) >= 0) continue;
    insert(first, placed);
    if (first.length > most) first.pop();
  }
  return first.map(({ idea }) => idea);
}

function inOrder(a: Placed<Sortable>, b: Placed<Sortable>): number {
  return b.key - a.key || a.tie - b.tie || newestFirst(a.idea, b.idea);
}

function insert<T extends Sortable>(sorted: Placed<T>[], placed: Placed<T>): void {
  let at = sorted.length;
  for (; at > 0; at -= 1) {
    const before = sorted[at - 1];
    if (before === undefined || inOrder(before, placed) < 0) break;
  }
  sorted.splice(at, 0, placed);
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
