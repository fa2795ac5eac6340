import { fold } from './fold.ts';
import { createIndexedTexts, type IndexedTexts } from './indexed-texts.ts';
import { rememberingStem, stem, stemmed } from './stem.ts';
import { stemsOf, type Token, tokensOf } from './tokens.ts';

/** What is searched of an idea. */
export interface IndexedText {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly body: string;
}

/** Where a text answers what was searched: UTF-16 places, ends exclusive, in order, apart. */
export type Range = readonly [start: number, end: number];

/** Ideas by their words, in memory; ids alone come out, and whoever shows a text reads it where it is kept. */
export interface TextIndex {
  add(text: IndexedText): void;
  remove(id: string): void;
  /** Ideas that hold every word searched, in any language, the last one perhaps begun only; the nearest first. */
  search(text: string): string[];
  /** At most `most` ideas about what a title says, the nearest first. */
  similar(title: string, language: string, most: number): string[];
}

/** Words of a title or a search that are looked at: a longer one is no longer a few words. */
const mostWords = 12;
/** Words of a title by which near ideas are found: its longest say what it is about, and each costs a look at every idea that holds it. */
const mostTelling = 6;
/** Least part of the best score that still counts as near. */
const nearEnough = 0.35;
/** What a word that is begun only is worth at most, less the more letters are missing. */
const ofBegun = 0.375;
const perMissing = 0.3;
/** See {@link TextIndex}. */
export function createTextIndex(): TextIndex {
  const stemOf = rememberingStem();
  const texts = createIndexedTexts();
  return {
    add({ id, language, title, body }) {
      texts.add(id, { title: stemsOf(title, language, stemOf), body: stemsOf(body, language, stemOf) });
    },
    remove: texts.remove,
    search: (text) => search(texts, searchedWords(text)),
    similar: (title, language, most) => similar(texts, [...new Set(stemsOf(title, language))]).slice(0, most),
  };
}

function search(texts: IndexedTexts, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const scores = new Float64Array(texts.places());
  // Of each text, how many of the words it holds, one after the other.
  const met = new Uint8Array(texts.places());
  for (const [at, word] of words.entries())
    for (const [term, worth] of termsOf(word, at === words.length - 1 ? texts.begun : null))
      texts.weigh(term, worth, (place, score) => {
        if ((met[place] ?? 0) < at) return;
        met[place] = at + 1;
        scores[place] = (scores[place] ?? 0) + score;
      });
  const found: number[] = [];
  for (const [place, count] of met.entries()) if (count === words.length) found.push(place);
  return nearest(texts, found, scores);
}

function similar(texts: IndexedTexts, stems: readonly string[]): string[] {
  const telling = stems.toSorted((a, b) => b.length - a.length).slice(0, mostTelling);
  const scores = new Float64Array(texts.places());
  const met = new Uint8Array(texts.places());
  const touched: number[] = [];
  for (const word of telling)
    texts.weigh(word, 1, (place, score) => {
      if (met[place] === 0) touched.push(place);
      met[place] = (met[place] ?? 0) + 1;
      scores[place] = (scores[place] ?? 0) + score;
    });
  // Who shares several words is nearer than who says one often.
  for (const place of touched) scores[place] = (scores[place] ?? 0) * (met[place] ?? 0);
  const best = touched.reduce((most, place) => Math.max(most, scores[place] ?? 0), 0);
  const near = touched.filter((place) => (scores[place] ?? 0) >= best * nearEnough);
  return nearest(texts, near, scores);
}

/** Equally near ones by their ids, which are random: in the order they were added in, they would tell it. */
function nearest({ idAt }: IndexedTexts, found: readonly number[], scores: Float64Array): string[] {
  return found
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (idAt(a) < idAt(b) ? -1 : 1))
    .map(idAt);
}

/** What answers a word that is searched, with what it is worth: its stem in any language, and what it begins. */
function termsOf(word: string, begun: ((beginning: string) => string[]) | null): Map<string, number> {
  const terms = new Map<string, number>();
  for (const each of stemsInAny(word)) {
    for (const longer of begun?.(each) ?? []) {
      const worth = (ofBegun * longer.length) / (longer.length + perMissing * (longer.length - each.length));
      terms.set(longer, Math.max(worth, terms.get(longer) ?? 0));
    }
    terms.set(each, 1);
  }
  return terms;
}

const stemsInAny = (word: string): string[] => [
  ...new Set([word, ...stemmed.map((language) => stem(word, language))]),
];

function searchedWords(text: string): string[] {
  const words = tokensOf(text).map(({ folded }) => folded);
  const telling = words.filter((word) => stemsOf(word, '').length > 0);
  return telling.slice(0, mostWords);
}

/** Where `text` holds what was searched, for highlighting. */
export function rangesIn(text: string, searched: string, language: string): Range[] {
  const words = searchedWords(fold(searched));
  const stems = new Set(words.flatMap(stemsInAny));
  const begun = words.at(-1);
  const answers = ({ folded }: Token): boolean =>
    stems.has(folded) ||
    stems.has(stem(folded, language)) ||
    (begun !== undefined && folded.startsWith(begun));
  return tokensOf(text)
    .filter(answers)
    .map(({ start, end }) => [start, end] as const);
}

/** Where a title shares a telling word with another one that is being written. */
export function nearIn(title: string, written: string, language: string): Range[] {
  const stems = new Set(stemsOf(written, language));
  return tokensOf(title)
    .filter(({ folded }) => stems.has(stem(folded, language)))
    .map(({ start, end }) => [start, end] as const);
}
