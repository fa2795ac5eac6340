/** FNV-1a, 32 bits, over UTF-16 units; seeds keep the kinds of features apart. */
const prime = 0x01000193;
const seeds = { word: 0x811c9dc5, pair: 0x3c6ef372, letters: 0x1f83d9ab };

/** Lengths of the stretches of letters, counting the boundary before and after a word. */
const shortestStretch = 3;
const longestStretch = 5;
const boundary = 0x5f;

/** Spreads a hash over all its bits, so that the lowest will do for a bucket. */
const mixed = (hash: number): number => {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return folded ^ (folded >>> 13);
};

function hashWord(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash;
}

/** The hashes of every stretch of three to five letters of a word, its boundaries included. */
function hashLetters(word: string): Int32Array {
  const hashes: number[] = [];
  const unitAt = (at: number): number => (at === 0 || at > word.length ? boundary : word.charCodeAt(at - 1));
  for (let from = 0; from < word.length; from += 1) {
    let hash = seeds.letters;
    const end = Math.min(from + longestStretch, word.length + 2);
    for (let at = from; at < end; at += 1) {
      hash = Math.imul(hash ^ unitAt(at), prime);
      if (at - from + 1 >= shortestStretch) hashes.push(mixed(hash));
    }
  }
  return Int32Array.from(hashes);
}

/** A word's features, hashed once. */
export interface WordFeatures {
  readonly own: number;
  /** Of the word as the second of a pair, and as the first. */
  readonly second: number;
  readonly first: number;
  readonly letters: Int32Array;
  /** The last text in which it was met: a word that comes again adds no letters. */
  lastText: object | undefined;
}

/** Hashes a word, all its stretches of three to five letters, and what it needs to be hashed together with a neighbour. */
export function featuresOf(word: string): WordFeatures {
  const second = hashWord(word, seeds.word);
  return {
    own: mixed(second),
    second,
    first: hashWord(word, seeds.pair),
    letters: hashLetters(word),
    lastText: undefined,
  };
}

const beforeFirst = hashWord('', seeds.pair);

/** The hash of two neighbouring words; of a clause's first word with nothing before it. */
export const pairOf = (before: WordFeatures | undefined, word: WordFeatures): number =>
  mixed(Math.imul((before?.first ?? beforeFirst) ^ word.second, prime));
