import type { ContributionDocument } from '../documents/contribution.ts';
import { createTextIndex, type TextIndex } from '../words/text-index.ts';
import { type Entry, entryOf } from './entry.ts';

/** Everything published, in memory and by id: what sorts, filters and finds. Texts stay on disk. */
export interface Shelf {
  put(document: ContributionDocument, place: string): void;
  get(id: string): Entry | null;
  /** Published ideas. */
  ideas(): readonly Entry[];
  /** Everything written on one idea. */
  thread(idea: string): readonly Entry[];
  /** Comments on it that are read, replies included. */
  comments(idea: string): number;
  /** Every contribution that has an author, whatever its state. */
  owned(): Iterable<Entry>;
  readonly words: Pick<TextIndex, 'search' | 'similar'>;
}

/** Whether it is a comment that everybody reads. */
export const isRead = ({ kind, state }: Entry): boolean => kind === 'comment' && state === 'published';

export function createShelf(): Shelf {
  const entries = new Map<string, Entry>();
  const threads = new Map<string, Map<string, Entry>>();
  const counted = new Map<string, number>();
  const words = createTextIndex();
  let ideas: Entry[] | null = null;

  function hang(entry: Entry): void {
    if (entry.on === null) return;
    counted.delete(entry.on);
    const thread = threads.get(entry.on) ?? new Map<string, Entry>();
    threads.set(entry.on, thread.set(entry.id, entry));
  }

  return {
    put(document, place) {
      const entry = entryOf(document, place);
      hang(entry);
      entries.set(entry.id, entry);
      ideas = null;
      if (entry.kind !== 'idea') return;
      const { title, body, need, benefit } = document.words;
      if (entry.state !== 'published') words.remove(entry.id);
      else words.add({ id: entry.id, language: entry.language, title, body: `${body} ${need} ${benefit}` });
    },
    get: (id) => entries.get(id) ?? null,
    ideas() {
      ideas ??= [...entries.values()].filter(({ kind, state }) => kind === 'idea' && state === 'published');
      return ideas;
    },
    thread: (idea) => [...(threads.get(idea)?.values() ?? [])],
    comments(idea) {
      const thread = threads.get(idea);
      if (thread === undefined) return 0;
      const known = counted.get(idea) ?? [...thread.values()].filter(isRead).length;
      counted.set(idea, known);
      return known;
    },
    owned: () => entries.values(),
    words,
  };
}
