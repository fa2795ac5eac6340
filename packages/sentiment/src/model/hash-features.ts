/** FNV-1a, 32 bits, over UTF-16 units; seeds keep the kinds of features apart. */
const prime = 0x01000193;
const seeds = { word: 0x811c9dc5, pair: 0x3c6ef372, letters: 0x1f83d9ab };

/** Lengths of the stretches of letters, counting the boundary before and after a word. */
const shortestStretch = 3;
const longestStretch = 5;
const boundary = 0x5f;

const mixed = (hash: number): number => {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return folded ^ (folded >>> 13);
};

function hashWord(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash;
}

/** Calls `visit` with the hash of every stretch of letters of a word, its boundaries included. */
function hashLetters(word: string, visit: (hash: number) => void): void {
  const unitAt = (at: number): number => (at === 0 || at > word.length ? boundary : word.charCodeAt(at - 1));
  for (let from = 0; from < word.length; from += 1) {
    let hash = seeds.letters;
    const end = Math.min(from + longestStretch, word.length + 2);
    for (let at = from; at < end; at += 1) {
      hash = Math.imul(hash ^ unitAt(at), prime);
      if (at - from + 1 >= shortestStretch) visit(mixed(hash));
    }
  }
}

/** Calls `visit` with a 32-bit hash for every word, every two neighbouring words and every stretch of three to five letters. */
export function hashFeatures(sentences: readonly (readonly string[])[], visit: (hash: number) => void): void {
  for (const words of sentences) {
    let before = hashWord('', seeds.pair);
    for (const word of words) {
      const own = hashWord(word, seeds.word);
      visit(mixed(own));
      visit(mixed(Math.imul(before ^ own, prime)));
      before = hashWord(word, seeds.pair);
      hashLetters(word, visit);
    }
  }
}
