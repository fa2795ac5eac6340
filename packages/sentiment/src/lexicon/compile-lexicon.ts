import type { LexiconSource } from './lexicon-source.ts';

/** What a word or expression does, and how many tokens it takes. */
export interface Match<T> {
  readonly value: T;
  readonly length: number;
}

/** Finds the longest expression that starts at a token. */
export interface Matcher<T> {
  at(tokens: readonly string[], index: number): Match<T> | undefined;
  /** Whether an entry is this word, or an expression starts with it. */
  begins(token: string): boolean;
}

export interface Lexicon {
  readonly words: Matcher<number>;
  readonly boosters: Matcher<number>;
  readonly negators: ReadonlySet<string>;
  readonly privatives: ReadonlySet<string>;
  readonly concord: ReadonlySet<string>;
  readonly negatorsAfterNe: ReadonlySet<string>;
  readonly negationOpener: string;
  readonly falseNegations: Matcher<true>;
  readonly contrasts: Matcher<true>;
  readonly concessions: Matcher<true>;
  readonly particles: ReadonlySet<string>;
  /** Whether particle and verb make a word of the lexicon: “aus” and “fällt”. */
  readonly joins: (particle: string, verb: string) => boolean;
  readonly fold: (word: string) => string;
  readonly size: number;
}

const shortestPrefix = 3;
/** A shorter ending would meet words that merely end alike. */
const shortestSuffix = 4;
/** No compound is longer; what is has no ending worth a look. */
const longestCompound = 50;

/** A shorter word is no verb's finite half. */
const shortestVerb = 3;

/** “Thankyou”, “#happynewyear”: an expression written as one word. A shorter one is a word of its own too often. */
const shortestRunTogether = 8;

const entriesOf = (text: string): string[] => text.split(/\s+/).filter((entry) => entry !== '');

const plainLetters = /^[a-z]*$/;

/** “décevant” and “decevant” are one word: people write without accents, too. */
export const withoutAccents = (word: string): string =>
  plainLetters.test(word) ? word : word.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Open endings, with the first letters of each at hand: most words begin like none. */
interface Prefixes<T> {
  readonly heads: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, T>;
}

function longestPrefix<T>({ heads, values }: Prefixes<T>, token: string): T | undefined {
  if (!heads.has(token.slice(0, shortestPrefix))) return undefined;
  for (let length = token.length; length >= shortestPrefix; length -= 1) {
    const found = values.get(token.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

function longestSuffix<T>(suffixes: ReadonlyMap<string, T>, token: string): T | undefined {
  if (suffixes.size === 0 || token.length > longestCompound) return undefined;
  for (let start = 1; start <= token.length - shortestSuffix; start += 1) {
    const found = suffixes.get(token.slice(start));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Expressions of several words by the first of them, the longest first. */
type Expressions<T> = Map<string, { readonly rest: readonly string[]; readonly value: T }[]>;

function addExpression<T>(expressions: Expressions<T>, words: readonly string[], value: T): void {
  const [first = '', ...rest] = words;
  const own = expressions.get(first) ?? [];
  if (own.some((each) => each.rest.join(' ') === rest.join(' '))) return;
  own.push({ rest, value });
  own.sort((one, other) => other.rest.length - one.rest.length);
  expressions.set(first, own);
}

/** A word of an expression, with an open ending if it is written so. */
const meets = (word: string, token: string): boolean =>
  word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : word === token;

function expressionAt<T>(
  expressions: Expressions<T>,
  tokens: readonly string[],
  index: number,
): Match<T> | undefined {
  const found = expressions
    .get(tokens[index] ?? '')
    ?.find(({ rest }) => rest.every((word, offset) => meets(word, tokens[index + 1 + offset] ?? '')));
  return found && { value: found.value, length: found.rest.length + 1 };
}

/** Compiles “word”, “prefix*”, “*suffix” and “several_words” into one lookup; an earlier entry wins over a later one. */
export function compileMatcher<T>(
  entries: Iterable<readonly [string, T]>,
  fold: (word: string) => string = withoutAccents,
): Matcher<T> {
  const exact = new Map<string, T>();
  const prefixes = new Map<string, T>();
  const suffixes = new Map<string, T>();
  const expressions: Expressions<T> = new Map();
  const runTogether: [string, T][] = [];
  for (const [entry, value] of entries) {
    const words = entry.split('_').map(fold);
    const key = words.join(' ');
    if (words.length > 1) {
      addExpression(expressions, words, value);
      runTogether.push([words.join(''), value]);
    } else {
      const closed = key.startsWith('*') ? suffixes : exact;
      const target = key.endsWith('*') ? prefixes : closed;
      const word = key.replace(/^\*|\*$/, '');
      if (!target.has(word)) target.set(word, value);
    }
  }
  for (const [word, value] of runTogether)
    if (word.length >= shortestRunTogether && !word.includes('*') && !exact.has(word)) exact.set(word, value);
  const open = {
    values: prefixes,
    heads: new Set([...prefixes.keys()].map((key) => key.slice(0, shortestPrefix))),
  };
  const single = (token: string): Match<T> | undefined => {
    const value = exact.get(token) ?? longestPrefix(open, token) ?? longestSuffix(suffixes, token);
    return value === undefined ? undefined : { value, length: 1 };
  };
  return {
    at: (tokens, index) => expressionAt(expressions, tokens, index) ?? single(tokens[index] ?? ''),
    begins: (token) => expressions.has(token) || single(token) !== undefined,
  };
}

const weighted = (groups: Readonly<Record<string, string>>): [string, number][] =>
  Object.entries(groups).flatMap(([weight, text]) =>
    entriesOf(text).map((entry): [string, number] => [entry, Number(weight)]),
  );

const flags = (text: string): [string, true][] => entriesOf(text).map((entry) => [entry, true]);

export function compileLexicon(source: LexiconSource): Lexicon {
  const fold = source.fold ?? withoutAccents;
  const entries = weighted(source.words);
  const words = compileMatcher(entries, fold);
  const setOf = (text = ''): ReadonlySet<string> => new Set(entriesOf(text).map(fold));
  const expressions = (text: string): Matcher<true> => compileMatcher(flags(text), fold);
  return {
    words,
    boosters: compileMatcher(weighted(source.boosters), fold),
    negators: setOf(source.negators),
    privatives: setOf(source.privatives),
    concord: setOf(source.concord),
    negatorsAfterNe: setOf(source.negatorsAfterNe),
    negationOpener: source.negationOpener,
    falseNegations: expressions(source.falseNegations),
    contrasts: expressions(source.contrasts),
    concessions: expressions(source.concessions),
    particles: setOf(source.particles),
    joins: (particle, verb) => verb.length >= shortestVerb && words.begins(particle + verb),
    fold,
    size: entries.length,
  };
}
