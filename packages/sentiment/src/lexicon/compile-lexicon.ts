import type { LexiconSource } from './lexicon-source.ts';

/** What a word or expression does, and how many tokens it takes. */
export interface Match<T> {
  readonly value: T;
  readonly length: number;
}

/** Finds the longest expression that starts at a token. */
export interface Matcher<T> {
  at(tokens: readonly string[], index: number): Match<T> | undefined;
}

export interface Lexicon {
  readonly words: Matcher<number>;
  readonly boosters: Matcher<number>;
  readonly negators: ReadonlySet<string>;
  readonly privatives: ReadonlySet<string>;
  readonly negatorsAfterNe: ReadonlySet<string>;
  readonly negationOpener: string;
  readonly falseNegations: Matcher<true>;
  readonly contrasts: Matcher<true>;
  readonly concessions: Matcher<true>;
  readonly size: number;
}

const shortestPrefix = 3;

const entriesOf = (text: string): string[] => text.split(/\s+/).filter((entry) => entry !== '');

/** “décevant” and “decevant” are one word: people write without accents, too. */
export const withoutAccents = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '');

function longestPrefix<T>(prefixes: ReadonlyMap<string, T>, token: string): T | undefined {
  for (let length = token.length; length >= shortestPrefix; length -= 1) {
    const found = prefixes.get(token.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Compiles “word”, “prefix*” and “several_words” into one lookup; an earlier entry wins over a later one. */
export function compileMatcher<T>(entries: Iterable<readonly [string, T]>): Matcher<T> {
  const exact = new Map<string, T>();
  const prefixes = new Map<string, T>();
  let longest = 1;
  for (const [entry, value] of entries) {
    const key = withoutAccents(entry.replaceAll('_', ' '));
    const target = key.endsWith('*') ? prefixes : exact;
    const word = key.replace(/\*$/, '');
    longest = Math.max(longest, word.split(' ').length);
    if (!target.has(word)) target.set(word, value);
  }
  return {
    at(tokens, index) {
      for (let length = Math.min(longest, tokens.length - index); length > 1; length -= 1) {
        const value = exact.get(tokens.slice(index, index + length).join(' '));
        if (value !== undefined) return { value, length };
      }
      const token = tokens[index] ?? '';
      const value = exact.get(token) ?? longestPrefix(prefixes, token);
      return value === undefined ? undefined : { value, length: 1 };
    },
  };
}

const setOf = (text: string): ReadonlySet<string> => new Set(entriesOf(withoutAccents(text)));

const weighted = (groups: Readonly<Record<string, string>>): [string, number][] =>
  Object.entries(groups).flatMap(([weight, text]) =>
    entriesOf(text).map((entry): [string, number] => [entry, Number(weight)]),
  );

const flags = (text: string): [string, true][] => entriesOf(text).map((entry) => [entry, true]);

export function compileLexicon(source: LexiconSource): Lexicon {
  const words = weighted(source.words);
  return {
    words: compileMatcher(words),
    boosters: compileMatcher(weighted(source.boosters)),
    negators: setOf(source.negators),
    privatives: setOf(source.privatives),
    negatorsAfterNe: setOf(source.negatorsAfterNe),
    negationOpener: source.negationOpener,
    falseNegations: compileMatcher(flags(source.falseNegations)),
    contrasts: compileMatcher(flags(source.contrasts)),
    concessions: compileMatcher(flags(source.concessions)),
    size: words.length,
  };
}
