import type { WordFeatures } from './hash-features.ts';
import { keeping } from './keeping.ts';

/**
 * A word as written, one object however often it is met, with what was found of it so far: a text costs one look-up a
 * word, and the rest is at hand.
 */
export interface Word {
  readonly text: string;
  /** It begins with a capital amid a sentence that has few: a name, in languages that do not write all nouns so. */
  readonly named: boolean;
  /** How loud it speaks for each language; empty until asked for, or for none. */
  votes: readonly number[] | undefined;
  /** What each grammar knows of it, by the grammar's place. */
  readonly entries: (Entry | undefined)[];
}

/** A word as a lexicon spells it, and what may begin there, in bits of `begins`. */
export interface Entry {
  readonly folded: string;
  readonly begins: number;
  /** What a linear model hashes of it; undefined until asked for. */
  features: WordFeatures | undefined;
}

/** Gives the word of a text, the same one each time, within bounds. Whoever reads has one of their own. */
export type Vocabulary = (text: string, named?: boolean) => Word;

export function createVocabulary(): Vocabulary {
  const plain = keeping((text): Word => ({ text, named: false, votes: undefined, entries: [] }));
  const names = keeping((text): Word => ({ text, named: true, votes: undefined, entries: [] }));
  return (text, named = false) => (named ? names : plain)(text);
}
