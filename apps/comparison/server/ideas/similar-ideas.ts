import { setImmediate as letPagesPass } from 'node:timers/promises';
import { fold, stemsOf } from '@miroir/basics/words';
import type { IdeaText } from '../../contract/ideas.ts';

/** An idea as it is compared. */
export interface ComparedIdea {
  readonly id: string;
  readonly text: IdeaText;
}

/** Two ideas, one of each side, whose texts share telling words. */
export interface Likeness {
  readonly employees: string;
  readonly consumers: string;
  /** Cosine of their words' weights, 0 to 1. */
  readonly likeness: number;
}

/** Telling words of an idea that are looked at: those that fewest ideas hold. */
const mostFeatures = 16;
/** Least likeness of a proposal: below, two texts share a subject and no idea. */
const leastLikeness = 0.25;
/** Most proposals: a lead reads them one by one. */
const mostProposals = 200;
/** Letters of a word's beginning: what languages of one family often share. */
const beginning = 5;
/** What a shared beginning is worth beside a shared stem. */
const ofBeginning = 0.5;
/** A word that more ideas hold than this tells nothing. */
const tellingIn = (ideas: number): number => Math.min(200, Math.max(10, Math.floor(ideas / 10)));
/** Ideas between two pauses for whoever waits for a page. */
const atOnce = 100;

/** An idea's telling words by their numbers, with their weights in a vector of length 1. */
interface Weighed {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

/** Ideas that hold a word, by their places, and its weight in each. */
interface Posting {
  readonly ideas: number[];
  readonly weights: number[];
}

/**
 * Proposes pairs of ideas that may be one, by the words their texts share: TF-IDF (Salton & Buckley 1988, Information
 * Processing & Management 24:513–523) over stems, and over words' beginnings, which alone join texts of two languages; the
 * nearest pair first, each idea in one pair at most. A proposal is no finding: a lead decides.
 */
export async function similarIdeas(
  employees: readonly ComparedIdea[],
  consumers: readonly ComparedIdea[],
): Promise<Likeness[]> {
  const pause = pauses();
  const [inside, outside] = await weighed(employees, consumers, pause);
  const postings = postingsOf(outside);
  const scores = new Float64Array(consumers.length);
  const found: Likeness[] = [];
  for (const [at, idea] of inside.entries()) {
    await pause();
    for (const other of scored(idea, postings, scores)) {
      const likeness = Math.min(1, scores[other] ?? 0);
      scores[other] = 0;
      const [one, two] = [employees[at], consumers[other]];
      if (likeness >= leastLikeness && one && two)
        found.push({ employees: one.id, consumers: two.id, likeness });
    }
  }
  return nearestPairs(found);
}

/** Adds up what an idea shares with each of the other side's. @returns the places of those that share anything */
function scored(
  { features, weights }: Weighed,
  postings: ReadonlyMap<number, Posting>,
  scores: Float64Array,
): number[] {
  const touched: number[] = [];
  for (let place = 0; place < features.length; place += 1) {
    const posting = postings.get(features[place] ?? -1);
    if (posting === undefined) continue;
    const weight = weights[place] ?? 0;
    for (let at = 0; at < posting.ideas.length; at += 1) {
      const idea = posting.ideas[at] ?? 0;
      if (scores[idea] === 0) touched.push(idea);
      scores[idea] = (scores[idea] ?? 0) + weight * (posting.weights[at] ?? 0);
    }
  }
  return touched;
}

/** Each idea with the one that it is nearest to, unless that one is nearer to another. */
function nearestPairs(found: readonly Likeness[]): Likeness[] {
  const taken = new Set<string>();
  const pairs: Likeness[] = [];
  const isBefore = (a: Likeness, b: Likeness): boolean =>
    a.employees === b.employees ? a.consumers < b.consumers : a.employees < b.employees;
  for (const pair of found.toSorted((a, b) => b.likeness - a.likeness || (isBefore(a, b) ? -1 : 1))) {
    if (taken.has(pair.employees) || taken.has(pair.consumers)) continue;
    taken.add(pair.employees).add(pair.consumers);
    pairs.push(pair);
    if (pairs.length === mostProposals) break;
  }
  return pairs;
}

function postingsOf(ideas: readonly Weighed[]): Map<number, Posting> {
  const postings = new Map<number, Posting>();
  for (const [idea, { features, weights }] of ideas.entries())
    for (let place = 0; place < features.length; place += 1) {
      const feature = features[place] ?? -1;
      const posting = postings.get(feature) ?? { ideas: [], weights: [] };
      if (posting.ideas.length === 0) postings.set(feature, posting);
      posting.ideas.push(idea);
      posting.weights.push(weights[place] ?? 0);
    }
  return postings;
}

/** The telling words of every idea of both sides, weighed over all of them together. */
async function weighed(
  employees: readonly ComparedIdea[],
  consumers: readonly ComparedIdea[],
  pause: () => Promise<void>,
): Promise<[Weighed[], Weighed[]]> {
  const numbersOf = wordNumbers();
  const holders: number[] = [];
  const counted: Map<number, number>[] = [];
  for (const { text } of [...employees, ...consumers]) {
    await pause();
    const counts = new Map<number, number>();
    for (const { stem, beginning: begins } of numbersOf(text)) {
      count(counts, holders, { feature: stem, by: 1 });
      if (begins !== null) count(counts, holders, { feature: begins, by: ofBeginning });
    }
    counted.push(counts);
  }
  const all: Weighed[] = [];
  for (const counts of counted) {
    await pause();
    all.push(weigh(counts, holders, counted.length));
  }
  return [all.slice(0, employees.length), all.slice(employees.length)];
}

function count(
  counts: Map<number, number>,
  holders: number[],
  { feature, by }: { readonly feature: number; readonly by: number },
): void {
  const before = counts.get(feature);
  if (before === undefined) holders[feature] = (holders[feature] ?? 0) + 1;
  counts.set(feature, (before ?? 0) + by);
}

function weigh(counts: ReadonlyMap<number, number>, holders: readonly number[], all: number): Weighed {
  const most = tellingIn(all);
  const kept: { feature: number; weight: number }[] = [];
  let squares = 0;
  for (const [feature, times] of counts) {
    const held = holders[feature] ?? 1;
    if (held > most) continue;
    const weight = Math.log1p(times) * Math.log(all / held);
    // What nobody else says keeps its place in the length: an idea of its own is no neighbour for one shared word.
    squares += weight * weight;
    if (held > 1) kept.push({ feature, weight });
  }
  const telling = kept.sort((a, b) => b.weight - a.weight).slice(0, mostFeatures);
  const length = Math.sqrt(squares);
  return {
    features: Int32Array.from(telling, ({ feature }) => feature),
    weights: Float64Array.from(telling, ({ weight }) => (length === 0 ? 0 : weight / length)),
  };
}

/** A word's stem and its beginning, as numbers; null where it is too short to have one. */
interface WordNumbers {
  readonly stem: number;
  readonly beginning: number | null;
}

/** Numbers the words of texts, each once: stems of their language, and beginnings, which no language has for itself. */
function wordNumbers(): (text: IdeaText) => WordNumbers[] {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const languages = new Map<string, Map<string, WordNumbers | null>>();
  const make = (word: string, language: string): WordNumbers | null => {
    // Idle words have none.
    const [stem] = stemsOf(word, language);
    if (stem === undefined) return null;
    const begins = stem.length >= beginning ? numberOf(stem.slice(0, beginning)) : null;
    return { stem: numberOf(`${language} ${stem}`), beginning: begins };
  };
  return ({ language, title, body, need, benefit }) => {
    const base = language.split('-')[0] ?? language;
    const known = languages.get(base) ?? new Map<string, WordNumbers | null>();
    languages.set(base, known);
    // Words of the title count twice.
    const words = fold(`${title} ${title} ${body} ${need} ${benefit}`).match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.flatMap((word) => {
      let found = known.get(word);
      if (found === undefined) {
        found = make(word, base);
        known.set(word, found);
      }
      return found ?? [];
    });
  };
}

function pauses(): () => Promise<void> {
  let done = 0;
  return async () => {
    done += 1;
    if (done % atOnce === 0) await letPagesPass();
  };
}
