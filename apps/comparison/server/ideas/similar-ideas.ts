import { setImmediate as letPagesPass } from 'node:timers/promises';
import type { Audience } from '@miroir/basics';
import type { IdeaText } from '../../contract/ideas.ts';
import { type IdeaWords, numberWords, wordOf } from './idea-words.ts';
import { mostTelling, type Weighed, weighIdeas } from './weigh-ideas.ts';

/** Two ideas, one of each side, whose texts share telling words. */
export interface Likeness {
  readonly employees: string;
  readonly consumers: string;
  /** Cosine of their words' weights, 0 to 1. */
  readonly likeness: number;
}

/**
 * Proposes pairs of ideas that may be one, by the words their texts share. A text's words are counted once, when it comes;
 * what each is worth hangs on all texts, and is reckoned anew at each matching, from the counts.
 */
export interface Matcher {
  put(side: Audience, id: string, text: IdeaText): void;
  remove(id: string): void;
  /** The nearest pair first, each idea in one pair at most: of what is here now, whatever comes meanwhile. */
  match(): Promise<Likeness[]>;
}

/** Least likeness of a proposal: below, two texts share a subject and no idea. */
const leastLikeness = 0.25;
/** Most proposals: a lead reads them one by one. */
const mostProposals = 200;
/** Milliseconds between two pauses for whoever waits for a page. */
const atOnce = 4;

/** An idea's side and words. */
interface Counted {
  readonly id: string;
  readonly side: Audience;
  readonly words: IdeaWords;
}

/** See {@link Matcher}. A proposal is no finding: a lead decides. */
export function createMatcher(): Matcher {
  const wordsOf = numberWords();
  const ideas = new Map<string, Counted>();
  const holders: number[] = [];
  const hold = (words: IdeaWords, by: number): void => {
    for (const entry of words) holders[wordOf(entry)] = (holders[wordOf(entry)] ?? 0) + by;
  };
  const remove = (id: string): void => {
    hold(ideas.get(id)?.words ?? new Uint32Array(), -1);
    ideas.delete(id);
  };
  return {
    put(side, id, text) {
      remove(id);
      const words = wordsOf(text);
      ideas.set(id, { id, side, words });
      hold(words, 1);
    },
    remove,
    async match() {
      const held = { of: Int32Array.from(holders), ideas: ideas.size };
      const all = [...ideas.values()];
      const [inside, outside] = [
        all.filter(({ side }) => side === 'employees'),
        all.filter(({ side }) => side === 'consumers'),
      ];
      const pause = pauses();
      const weighed = (side: readonly Counted[]): Promise<Weighed> =>
        weighIdeas(
          side.map(({ words }) => words),
          held,
          pause,
        );
      const found = await alike(await weighed(inside), await weighed(outside), {
        words: held.of.length,
        pause,
      });
      return nearestPairs(found, (pair) => ({
        employees: inside[pair.employees]?.id ?? '',
        consumers: outside[pair.consumers]?.id ?? '',
        likeness: Math.min(1, pair.likeness),
      }));
    },
  };
}

/** Two ideas by their places among their side's. */
interface Near {
  readonly employees: number;
  readonly consumers: number;
  readonly likeness: number;
}

/** Every pair that is near enough: an idea meets those alone that share a telling word with it. */
async function alike(
  inside: Weighed,
  outside: Weighed,
  { words, pause }: { readonly words: number; readonly pause: () => Promise<void> },
): Promise<Near[]> {
  const { starts, places } = placesOf(outside, words);
  const scores = new Float64Array(outside.words.length / mostTelling);
  const found: Near[] = [];
  for (let employees = 0; employees < inside.words.length / mostTelling; employees += 1) {
    await pause();
    const met: number[] = [];
    for (let at = employees * mostTelling; at < (employees + 1) * mostTelling; at += 1) {
      const word = inside.words[at] ?? -1;
      if (word === -1) break;
      const weight = inside.weights[at] ?? 0;
      for (let n = starts[word] ?? 0; n < (starts[word + 1] ?? 0); n += 1) {
        const place = places[n] ?? 0;
        const other = Math.floor(place / mostTelling);
        if (scores[other] === 0) met.push(other);
        scores[other] = (scores[other] ?? 0) + weight * (outside.weights[place] ?? 0);
      }
    }
    for (const consumers of met) {
      const likeness = scores[consumers] ?? 0;
      scores[consumers] = 0;
      if (likeness >= leastLikeness) found.push({ employees, consumers, likeness });
    }
  }
  return found;
}

/** Where each word stands among the ideas of a side: `places[starts[word]]` up to `places[starts[word + 1]]`. */
function placesOf({ words }: Weighed, count: number) {
  const starts = new Int32Array(count + 1);
  for (const word of words) if (word !== -1) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < count; word += 1)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(starts[count] ?? 0);
  for (const [place, word] of words.entries()) {
    if (word === -1) continue;
    places[next[word] ?? 0] = place;
    next[word] = (next[word] ?? 0) + 1;
  }
  return { starts, places };
}

/** Parts that likenesses are put in: only the nearest are sorted, until there are proposals enough. */
const parts = 100;

/** Each idea with the one that it is nearest to, unless that one is nearer to another. */
function nearestPairs(found: readonly Near[], named: (pair: Near) => Likeness): Likeness[] {
  const byPart = Array.from({ length: parts + 1 }, (): Near[] => []);
  for (const pair of found) byPart[Math.floor(Math.min(1, pair.likeness) * parts)]?.push(pair);
  const taken = new Set<string>();
  const pairs: Likeness[] = [];
  const isBefore = (a: Likeness, b: Likeness): boolean =>
    a.employees === b.employees ? a.consumers < b.consumers : a.employees < b.employees;
  for (const part of byPart.toReversed())
    for (const pair of part.map(named).sort((a, b) => b.likeness - a.likeness || (isBefore(a, b) ? -1 : 1))) {
      if (taken.has(pair.employees) || taken.has(pair.consumers)) continue;
      taken.add(pair.employees).add(pair.consumers);
      pairs.push(pair);
      if (pairs.length === mostProposals) return pairs;
    }
  return pairs;
}

function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < atOnce) return;
    await letPagesPass();
    since = performance.now();
  };
}
