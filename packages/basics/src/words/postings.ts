/** How often a text holds a word. */
export interface Held {
  /** In its title, up to 7 times. */
  readonly title: number;
  /** In its body, up to 63 times: more often tells no more. */
  readonly body: number;
}

const [mostInTitle, mostInBody] = [7, 63];
/** A text's number and how often it holds the word lie in one small integer, which an array keeps without a box. */
const [bodyBits, heldBits] = [6, 9];

/** The texts that hold each word, by their numbers: an inverted index. Of a text that is gone they stay until it is swept. */
export interface Postings {
  add(text: number, words: ReadonlyMap<string, Held>): void;
  /** Every text that holds a word, in the order in which they came. */
  each(word: string, look: (text: number, held: Held) => void): void;
  /** Words that begin so, itself left out, in their order. */
  begun(beginning: string): string[];
  /** Forgets texts, and words that no text holds any more. @param numberOf a text's next number; null: it is gone */
  sweep(numberOf: (text: number) => number | null): void;
}

const pack = (text: number, { title, body }: Held): number =>
  (text << heldBits) | (Math.min(mostInTitle, title) << bodyBits) | Math.min(mostInBody, body);

/** See {@link Postings}. Takes 4 million texts. */
export function createPostings(): Postings {
  const lists = new Map<string, number[]>();
  return {
    add(text, words) {
      for (const [word, held] of words) {
        const list = lists.get(word);
        if (list === undefined) lists.set(word, [pack(text, held)]);
        else list.push(pack(text, held));
      }
    },
    each(word, look) {
      const held = { title: 0, body: 0 };
      for (const packed of lists.get(word) ?? []) {
        held.title = (packed >> bodyBits) & mostInTitle;
        held.body = packed & mostInBody;
        look(packed >> heldBits, held);
      }
    },
    begun(beginning) {
      const found: string[] = [];
      for (const word of lists.keys())
        if (word.length > beginning.length && word.startsWith(beginning)) found.push(word);
      return found.sort();
    },
    sweep(numberOf) {
      for (const [word, list] of lists) {
        const kept = list.flatMap((packed) => {
          const next = numberOf(packed >> heldBits);
          return next === null ? [] : (next << heldBits) | (packed & ((1 << heldBits) - 1));
        });
        if (kept.length === 0) lists.delete(word);
        else lists.set(word, kept);
      }
    },
  };
}
