import { createPostings, type Held } from './postings.ts';

/** A text’s words, each as often as it is said. */
export type TextFields = Readonly<Record<keyof Held, readonly string[]>>;

/** Texts by their words, each at a place of its own, and what a word of them is worth. */
export interface IndexedTexts {
  /** In the place of what has this id already. */
  add(id: string, fields: TextFields): void;
  remove(id: string): void;
  /** Above every place; at some of them a text is gone. */
  places(): number;
  idAt(place: number): string;
  /** Words that begin so, itself left out. */
  begun(beginning: string): string[];
  /** Tells of each text that holds a word how much that says of it, above 0. @param worth what the word is worth, up to 1 */
  weigh(word: string, worth: number, tell: (place: number, score: number) => void): void;
}

/** What a word of the title is worth beside one of the body. */
const ofTitle = 3;
/**
 * BM25+: what more of a word is worth, what a long text loses, and the least that a word is worth in one. Source: Y. Lv and
 * C. Zhai, "Lower-bounding term frequency normalization", CIKM 2011, eq. 10, with k1 and b as they are usual.
 */
const [ofMore, ofLength, atLeast] = [1.2, 0.7, 0.5];
/** Texts that are gone before the others are swept together. */
const mostGone = 1000;

/** How many words a text has. */
interface Entry {
  readonly id: string;
  readonly title: number;
  readonly body: number;
}

/** See {@link IndexedTexts}. */
export function createIndexedTexts(): IndexedTexts {
  const postings = createPostings();
  const words = { title: 0, body: 0 };
  const placeOf = new Map<string, number>();
  let texts: (Entry | null)[] = [];

  function remove(id: string): void {
    const place = placeOf.get(id) ?? -1;
    const entry = texts[place];
    if (!entry) return;
    placeOf.delete(id);
    texts[place] = null;
    words.title -= entry.title;
    words.body -= entry.body;
    if (texts.length - placeOf.size > Math.max(mostGone, placeOf.size)) sweep();
  }

  function sweep(): void {
    const kept = texts.filter((entry) => entry !== null);
    for (const [place, { id }] of kept.entries()) placeOf.set(id, place);
    postings.sweep((place) => placeOf.get(texts[place]?.id ?? '') ?? null);
    texts = kept;
  }

  function holding(word: string): { title: number; body: number } {
    const count = { title: 0, body: 0 };
    postings.each(word, (place, { title, body }) => {
      if (!texts[place]) return;
      if (title > 0) count.title += 1;
      if (body > 0) count.body += 1;
    });
    return count;
  }

  return {
    add(id, { title, body }) {
      remove(id);
      const place = texts.length;
      texts.push({ id, title: title.length, body: body.length });
      placeOf.set(id, place);
      words.title += title.length;
      words.body += body.length;
      postings.add(place, countWords({ title, body }));
    },
    remove,
    places: () => texts.length,
    idAt: (place) => texts[place]?.id ?? '',
    begun: postings.begun,
    weigh(word, worth, tell) {
      const all = placeOf.size;
      const held = holding(word);
      const [title, body] = [
        worthIn({ all, held: held.title, words: words.title }, worth * ofTitle),
        worthIn({ all, held: held.body, words: words.body }, worth),
      ];
      postings.each(word, (place, said) => {
        const entry = texts[place];
        if (entry) tell(place, title(said.title, entry.title) + body(said.body, entry.body));
      });
    },
  };
}

/** What a word is worth that is said so often in a field of so many words; never said, nothing. */
function worthIn(
  { all, held, words }: { readonly all: number; readonly held: number; readonly words: number },
  worth: number,
): (times: number, length: number) => number {
  const rarity = worth * Math.log(1 + (all - held + 0.5) / (held + 0.5));
  const usual = words / all;
  return (times, length) =>
    times === 0
      ? 0
      : rarity *
        (atLeast + (times * (ofMore + 1)) / (times + ofMore * (1 - ofLength + (ofLength * length) / usual)));
}

/** How often a text holds each of its words. */
function countWords({ title, body }: TextFields): Map<string, Held> {
  const counted = new Map<string, { title: number; body: number }>();
  const heldOf = (word: string) => {
    const held = counted.get(word) ?? { title: 0, body: 0 };
    counted.set(word, held);
    return held;
  };
  for (const word of title) heldOf(word).title += 1;
  for (const word of body) heldOf(word).body += 1;
  return counted;
}
