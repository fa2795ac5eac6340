import { type Stance, stances } from '../documents/contribution.ts';
import type { Entry } from './entry.ts';

/** A page of comments is asked for by where the last one ended, never by a number. */
export interface ThreadRequest {
  /** Replies to one comment; null for the comments on the idea. */
  readonly under: string | null;
  /** Null: all of them. */
  readonly stance: Stance | null;
  /** The comment to go on after; null for the first page. */
  readonly after: string | null;
  readonly size: number;
}

/** Everything written on one idea, counted and in order as it comes: a page of ten thousand costs what one of forty does. */
export interface Thread {
  /** Puts an entry on it, in the place of the one with its id. */
  put(entry: Entry): void;
  /** Comments that are read, replies included. */
  read(): number;
  /** Those that are read on the idea itself, by how they stand to it. */
  stances(): Readonly<Record<Stance, number>>;
  /** Replies that are read under a comment. */
  replies(comment: string): number;
  /** The personas of those who offer help in a comment that is read. */
  helpers(): readonly string[];
  /** What its author added, whatever its state. */
  additions(): readonly Entry[];
  /** The next comments, the oldest day first, and whether others follow; a trace without a reply tells nothing. */
  page(request: ThreadRequest): { readonly ids: readonly string[]; readonly more: boolean };
}

/** The oldest day first; inside a day by place, then by id. */
export function oldestFirst(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id !== b.id);
}

const isRead = ({ kind, state }: Entry): boolean => kind === 'comment' && state === 'published';

/** The lists that a comment is in: of its place in the thread, and of those there that stand as it does. */
const listsOf = ({ under, stance }: Pick<Entry, 'under' | 'stance'>): string[] =>
  stance === null ? [`${under}`] : [`${under}`, `${under} ${stance}`];

/** Where an entry stands, or would stand, in a sorted list: by halves. */
function placeIn(sorted: readonly Entry[], entry: Entry): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = sorted[middle];
    if (there !== undefined && oldestFirst(there, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** See {@link Thread}. */
export function createThread(): Thread {
  const entries = new Map<string, Entry>();
  const lists = new Map<string, Entry[]>();
  const additions = new Map<string, Entry>();
  const helpers = new Map<string, string>();
  const replies = new Map<string, number>();
  const standing = Object.fromEntries(stances.map((stance) => [stance, 0])) as Record<Stance, number>;
  let read = 0;

  function count(entry: Entry, by: 1 | -1): void {
    if (!isRead(entry)) return;
    read += by;
    if (by === -1) helpers.delete(entry.id);
    else if (entry.stance === 'help' && entry.persona !== null) helpers.set(entry.id, entry.persona);
    if (entry.under !== null) replies.set(entry.under, (replies.get(entry.under) ?? 0) + by);
    else if (entry.stance !== null) standing[entry.stance] += by;
  }

  function list(entry: Entry, there: 0 | 1): void {
    for (const name of listsOf(entry)) {
      const sorted = lists.get(name) ?? [];
      const at = placeIn(sorted, entry);
      const isThere = sorted[at]?.id === entry.id;
      sorted.splice(at, isThere ? 1 : 0, ...(there === 1 ? [entry] : []));
      lists.set(name, sorted);
    }
  }

  return {
    put(entry) {
      const before = entries.get(entry.id);
      entries.set(entry.id, entry);
      if (entry.kind === 'addition') additions.set(entry.id, entry);
      if (entry.kind !== 'comment') return;
      if (before !== undefined) {
        count(before, -1);
        list(before, 0);
      }
      count(entry, 1);
      list(entry, 1);
    },
    read: () => read,
    stances: () => ({ ...standing }),
    replies: (comment) => replies.get(comment) ?? 0,
    helpers: () => [...helpers.values()],
    additions: () => [...additions.values()],
    page({ under, stance, after, size }) {
      const sorted = lists.get(listsOf({ under, stance }).at(-1) ?? '') ?? [];
      const last = after === null ? undefined : entries.get(after);
      const ids: string[] = [];
      for (let at = last === undefined ? 0 : placeIn(sorted, last); at < sorted.length; at += 1) {
        const entry = sorted[at];
        if (entry === undefined || entry.id === after) continue;
        if (entry.state !== 'published' && (replies.get(entry.id) ?? 0) === 0) continue;
        if (ids.length === size) return { ids, more: true };
        ids.push(entry.id);
      }
      return { ids, more: false };
    },
  };
}
