import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { fold } from './fold.ts';
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

/** See {@link TextIndex}. */
export function createTextIndex(): TextIndex {
  const stemOf = rememberingStem();
  const stemmedText = (text: string, language: string): string => stemsOf(text, language, stemOf).join(' ');
  const index = new MiniSearch<{ id: string; title: string; body: string }>({
    fields: ['title', 'body'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3 } },
  });
  return {
    add({ id, language, title, body }) {
      if (index.has(id)) index.discard(id);
      index.add({ id, title: stemmedText(title, language), body: stemmedText(body, language) });
    },
    remove(id) {
      if (index.has(id)) index.discard(id);
    },
    search(text) {
      const query = queryOf(text);
      return query === null ? [] : nearest(index.search(query));
    },
    similar(title, language, most) {
      const stems = [...new Set(stemsOf(title, language))]
        .toSorted((a, b) => b.length - a.length)
        .slice(0, mostTelling);
      if (stems.length === 0) return [];
      const found = index.search(stems.join(' '), { combineWith: 'OR', boost: { title: 3 } });
      const best = found[0]?.score ?? 0;
      return nearest(found.filter(({ score }) => score >= best * nearEnough)).slice(0, most);
    },
  };
}

/**
 * The ids, the nearest first, as they were found; equally near ones by their ids, which are random: in the order they were
 * added in, they would tell it. Only those are sorted: of two common words there are as many found as ideas.
 */
function nearest(found: readonly SearchResult[]): string[] {
  const ids: string[] = [];
  for (let from = 0, to = 0; from < found.length; from = to) {
    while (to < found.length && found[to]?.score === found[from]?.score) to += 1;
    const equal = found.slice(from, to).map(({ id }) => String(id));
    for (const id of equal.length > 1 ? equal.sort() : equal) ids.push(id);
  }
  return ids;
}

/** Each word in any language's stem; all words, if there are any. */
function queryOf(text: string): Query | null {
  const words = searchedWords(text);
  if (words.length === 0) return null;
  return {
    combineWith: 'AND',
    queries: words.map((word, at) => ({
      combineWith: 'OR',
      queries: stemsInAny(word),
      prefix: at === words.length - 1,
    })),
  };
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
