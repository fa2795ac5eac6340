import { createTextIndex } from '@miroir/basics/words';
import type { ContributionDocument } from '../documents/contribution.ts';
import { type Entry, entryOf } from './entry.ts';
import { indexInTime, type TimelyIndex } from './index-in-time.ts';
import { createThread, type Thread } from './thread.ts';

/** Everything published, in memory and by id: what sorts, filters and finds. Texts stay on disk. */
export interface Shelf {
  put(document: ContributionDocument, place: string): void;
  get(id: string): Entry | null;
  /** How often something was put here since the opening: what it was then may have changed. */
  changes(): number;
  /** Published ideas. */
  ideas(): readonly Entry[];
  /** Everything written on one idea. */
  thread(idea: string): Omit<Thread, 'put'>;
  /** Comments on it that are read, replies included. */
  comments(idea: string): number;
  /** Every contribution that has an author, whatever its state. */
  owned(): Iterable<Entry>;
  readonly words: Pick<TimelyIndex, 'begin' | 'search' | 'similar'>;
}

export function createShelf(): Shelf {
  const entries = new Map<string, Entry>();
  const threads = new Map<string, Thread>();
  const noThread = createThread();
  const words = indexInTime(createTextIndex());
  let ideas: Entry[] | null = null;
  let changes = 0;

  function hang(entry: Entry): void {
    if (entry.on === null) return;
    const thread = threads.get(entry.on) ?? createThread();
    threads.set(entry.on, thread);
    thread.put(entry);
  }

  return {
    put(document, place) {
      changes += 1;
      const entry = entryOf(document, place);
      hang(entry);
      entries.set(entry.id, entry);
      if (entry.kind !== 'idea') return;
      ideas = null;
      const { title, body, need, benefit } = document.words;
      if (entry.state !== 'published') words.remove(entry.id);
      else words.add({ id: entry.id, language: entry.language, title, body: `${body} ${need} ${benefit}` });
    },
    get: (id) => entries.get(id) ?? null,
    changes: () => changes,
    ideas() {
      ideas ??= [...entries.values()].filter(({ kind, state }) => kind === 'idea' && state === 'published');
      return ideas;
    },
    thread: (idea) => threads.get(idea) ?? noThread,
    comments: (idea) => threads.get(idea)?.read() ?? 0,
    owned: () => entries.values(),
    words,
  };
}
