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
  /** Published ideas that stand for themselves: those that lists show and counts count. */
  ideas(): readonly Entry[];
  /** Every published idea, also one that another stands for. */
  published(): readonly Entry[];
  /** The idea that was joined to another which is read: that one's id; else its own. */
  standsFor(id: string): string;
  /** Published ideas that one stands for, itself left out. */
  joinedTo(id: string): readonly Entry[];
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
  let published: Entry[] | null = null;
  let ideas: Entry[] | null = null;
  let changes = 0;

  const isRead = ({ kind, state }: Entry): boolean => kind === 'idea' && state === 'published';

  function allPublished(): Entry[] {
    published ??= [...entries.values()].filter(isRead);
    return published;
  }

  /** An idea that is not read any more stands for no other. */
  function standsFor(id: string): string {
    const other = entries.get(entries.get(id)?.into ?? '');
    return other !== undefined && isRead(other) ? other.id : id;
  }

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
      [published, ideas] = [null, null];
      const { title, body, need, benefit } = document.words;
      if (entry.state !== 'published') words.remove(entry.id);
      else words.add({ id: entry.id, language: entry.language, title, body: `${body} ${need} ${benefit}` });
    },
    get: (id) => entries.get(id) ?? null,
    changes: () => changes,
    ideas() {
      ideas ??= allPublished().filter(({ id }) => standsFor(id) === id);
      return ideas;
    },
    published: allPublished,
    standsFor,
    joinedTo: (id) => allPublished().filter((entry) => entry.into === id && standsFor(entry.id) === id),
    thread: (idea) => threads.get(idea) ?? noThread,
    comments: (idea) => threads.get(idea)?.read() ?? 0,
    owned: () => entries.values(),
    words,
  };
}
