import { type IdeaWords, mostTimes, timesOf, wordOf } from './idea-words.ts';

/** Telling words of an idea that are looked at: those that fewest ideas hold. */
export const mostTelling = 16;
/** A word that more ideas hold than this tells nothing. */
const tellingIn = (ideas: number): number => Math.min(200, Math.max(10, Math.floor(ideas / 10)));

/** Ideas as vectors of length 1 at most, {@link mostTelling} places each. */
export interface Weighed {
  /** Numbers of an idea's telling words, the heaviest first; −1 where there is none. */
  readonly words: Int32Array;
  readonly weights: Float64Array;
}

/** In how many ideas each word is, by its number. */
export interface Holders {
  readonly of: ArrayLike<number>;
  readonly ideas: number;
}

/** TF-IDF (Salton & Buckley 1988, Information Processing & Management 24:513–523): log(1 + times) × log(ideas ÷ holders). */
export async function weighIdeas(
  ideas: readonly IdeaWords[],
  holders: Holders,
  pause: () => Promise<void>,
): Promise<Weighed> {
  const rarity = Float64Array.from(holders.of, (held) => (held === 0 ? 0 : Math.log(holders.ideas / held)));
  const said = Float64Array.from({ length: mostTimes + 1 }, (_, halves) => Math.log1p(halves / 2));
  const words = new Int32Array(ideas.length * mostTelling).fill(-1);
  const weights = new Float64Array(ideas.length * mostTelling);
  const most = tellingIn(holders.ideas);
  for (const [idea, counted] of ideas.entries()) {
    await pause();
    const first = idea * mostTelling;
    let squares = 0;
    for (const entry of counted) {
      const word = wordOf(entry);
      const held = holders.of[word] ?? 1;
      if (held > most) continue;
      const weight = (said[timesOf(entry)] ?? 0) * (rarity[word] ?? 0);
      // What nobody else says keeps its place in the length: an idea of its own is no neighbour for one shared word.
      squares += weight * weight;
      if (held > 1) keepHeaviest({ words, weights }, first, { word, weight });
    }
    const length = Math.sqrt(squares);
    for (let at = first; at < first + mostTelling; at += 1)
      weights[at] = length === 0 ? 0 : (weights[at] ?? 0) / length;
  }
  return { words, weights };
}

/** Puts a word in its place among an idea's heaviest; of equally heavy ones the first of the text comes first. */
function keepHeaviest(
  { words, weights }: Weighed,
  first: number,
  { word, weight }: { readonly word: number; readonly weight: number },
): void {
  let at = first + mostTelling;
  while (at > first && (words[at - 1] === -1 || (weights[at - 1] ?? 0) < weight)) at -= 1;
  if (at === first + mostTelling) return;
  words.copyWithin(at + 1, at, first + mostTelling - 1);
  weights.copyWithin(at + 1, at, first + mostTelling - 1);
  words[at] = word;
  weights[at] = weight;
}
