import { setImmediate as turn } from 'node:timers/promises';
import type { IndexedText, TextIndex } from '@miroir/basics/words';

/** A text index that takes many texts at once without holding anybody up. */
export interface TimelyIndex {
  add(text: IndexedText): void;
  /** Begins to index what was added, and from now on what is; settles when all that was there is. Searches wait for it. */
  begin(): Promise<void>;
  remove(id: string): void;
  /** As `TextIndex`, of all that was added before it was asked. */
  search(text: string): Promise<string[]>;
  similar(title: string, language: string, most: number): Promise<string[]>;
}

/** Texts taken up between two looks at what else is asked: a few milliseconds. */
const together = 16;

/**
 * Texts are indexed a few at a time, and whoever searches waits for those that were there before: a space of ten thousand
 * ideas answers from its start, and an edition of a thousand stops nobody.
 */
export function indexInTime(index: TextIndex): TimelyIndex {
  const later = new Map<string, IndexedText>();
  let working: Promise<void> | null = null;
  let begun = false;

  function takeSome(): void {
    let taken = 0;
    for (const [id, text] of later) {
      later.delete(id);
      index.add(text);
      taken += 1;
      if (taken === together) return;
    }
  }

  async function work(): Promise<void> {
    while (later.size > 0) {
      takeSome();
      await turn();
    }
    working = null;
  }

  function goOn(): void {
    if (begun && later.size > 0) working ??= work();
  }

  return {
    add(text) {
      later.set(text.id, text);
      goOn();
    },
    async begin() {
      begun = true;
      goOn();
      await working;
    },
    remove(id) {
      later.delete(id);
      index.remove(id);
    },
    async search(text) {
      await working;
      return index.search(text);
    },
    async similar(title, language, most) {
      await working;
      return index.similar(title, language, most);
    },
  };
}
