import { setImmediate as letPagesPass } from 'node:timers/promises';
import { fold, rememberingStem, stemsOf } from '@miroir/basics/words';
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
const mostFeatures = 24;
/** Least likeness of a proposal: below, two texts share a subject and no idea. */
const leastLikeness = 0.25;
/** Most proposals: a lead reads them one by one. */
const mostProposals = 200;
/** Letters of a word's beginning: what languages of one family often share. */
const beginning = 5;
/** What a shared beginning is worth beside a shared stem. */
const ofBeginning = 0.5;
/** A word that more ideas hold than this tells nothing. */
const tellingIn = (ideas: number): number => Math.min(300, Math.max(10, Math.floor(ideas / 10)));
/** Ideas between two pauses for whoever waits for a page. */
const atOnce = 100;

interface Weighed {
  readonly features: Int32Array;
  /** Of a vector of length 1. */
  readonly weights: Float64Array;
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
  const [inside, outside] = await weighed([employees, consumers], pause);
  const postings = postingsOf(outside ?? []);
  const scores = new Float64Array(consumers.length);
  const found: Likeness[] = [];
  for (const [at, { features, weights }] of (inside ?? []).entries()) {
    await pause();
    const touched = new Set<number>();
    for (const [place, feature] of features.entries()) {
      const weight = weights[place] ?? 0;
      for (const { idea, weight: other } of postings.get(feature) ?? []) {
        scores[idea] = (scores[idea] ?? 0) + weight * other;
        touched.add(idea);
      }
    }
    for (const idea of touched) {
      const likeness = Math.min(1, scores[idea] ?? 0);
      scores[idea] = 0;
      const [one, other] = [employees[at], consumers[idea]];
      if (likeness >= leastLikeness && one && other)
        found.push({ employees: one.id, consumers: other.id, likeness });
    }
  }
  return nearestPairs(found);
}

/** Each idea with the one that it is nearest to, unless that one is nearer to another. */
function nearestPairs(found: readonly Likeness[]): Likeness[] {
  const taken = new Set<string>();
  const pairs: Likeness[] = [];
  const key = ({ employees, consumers }: Likeness): string => `${employees} ${consumers}`;
  for (const pair of found.toSorted((a, b) => b.likeness - a.likeness || (key(a) < key(b) ? -1 : 1))) {
    if (taken.has(pair.employees) || taken.has(pair.consumers)) continue;
    taken.add(pair.employees).add(pair.consumers);
    pairs.push(pair);
    if (pairs.length === mostProposals) break;
  }
  return pairs;
}

interface Posting {
  readonly idea: number;
  readonly weight: number;
}

function postingsOf(ideas: readonly Weighed[]): Map<number, Posting[]> {
  const postings = new Map<number, Posting[]>();
  for (const [idea, { features, weights }] of ideas.entries()) {
    for (const [place, feature] of features.entries()) {
      const posting = { idea, weight: weights[place] ?? 0 };
      const others = postings.get(feature);
      if (others === undefined) postings.set(feature, [posting]);
      else others.push(posting);
    }
  }
  return postings;
}

/** The telling words of every idea of both sides, weighed over all of them together. */
async function weighed(
  sides: readonly (readonly ComparedIdea[])[],
  pause: () => Promise<void>,
): Promise<Weighed[][]> {
  const named = new Map<string, number>();
  const holders: number[] = [];
  const stemOf = rememberingStem();
  const counted: Map<number, number>[][] = [];
  for (const ideas of sides) {
    const side: Map<number, number>[] = [];
    for (const { text } of ideas) {
      await pause();
      const counts = new Map<number, number>();
      for (const [feature, weight] of featuresOf(text, stemOf)) {
        const id = named.get(feature) ?? named.size;
        named.set(feature, id);
        if (!counts.has(id)) holders[id] = (holders[id] ?? 0) + 1;
        counts.set(id, (counts.get(id) ?? 0) + weight);
      }
      side.push(counts);
    }
    counted.push(side);
  }
  const all = sides.reduce((sum, { length }) => sum + length, 0);
  return counted.map((side) => side.map((counts) => weigh(counts, holders, all)));
}

function weigh(counts: ReadonlyMap<number, number>, holders: readonly number[], all: number): Weighed {
  const most = tellingIn(all);
  const telling = [...counts].flatMap(([feature, count]) => {
    const held = holders[feature] ?? 1;
    return held > most ? [] : [{ feature, held, weight: Math.log1p(count) * Math.log(all / held) }];
  });
  // What nobody else says keeps its place in the length: an idea of its own is no neighbour for one shared word.
  const length = Math.hypot(...telling.map(({ weight }) => weight));
  const kept = telling
    .filter(({ held }) => held > 1)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostFeatures);
  return {
    features: Int32Array.from(kept, ({ feature }) => feature),
    weights: Float64Array.from(kept, ({ weight }) => (length === 0 ? 0 : weight / length)),
  };
}

/** Stems of its language, those of the title twice, and beginnings of words, which no language has for itself. */
function* featuresOf(
  { language, title, body, need, benefit }: IdeaText,
  stemOf: ReturnType<typeof rememberingStem>,
): Generator<readonly [string, number]> {
  const base = language.split('-')[0] ?? language;
  for (const stem of stemsOf(`${title} ${title} ${body} ${need} ${benefit}`, language, stemOf)) {
    yield [`${base} ${stem}`, 1];
    if (stem.length >= beginning) yield [fold(stem).slice(0, beginning), ofBeginning];
  }
}

function pauses(): () => Promise<void> {
  let done = 0;
  return async () => {
    done += 1;
    if (done % atOnce === 0) await letPagesPass();
  };
}
