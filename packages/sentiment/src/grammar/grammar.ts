import { joinSeparable } from '../join-separable.ts';
import { compileMatcher, type Lexicon, type Matcher } from '../lexicon/compile-lexicon.ts';
import type { Entry, Word } from '../word.ts';

/**
 * How a language denies, wishes and supposes, beside its lexicon: words separated by blanks, in the notation of
 * `LexiconSource`.
 */
export interface GrammarSource {
  /** Verbs that say like or dislike: a negator that stands after one denies it (“ich mag das nicht”, “j’aime pas”). */
  readonly verbs: string;
  /** What may stand right before a verb; French tells “j’aime pas” from “un service rapide pas cher” by it. */
  readonly subjects: string;
  /** Weight → words, when it is they that are denied: “ne regrette pas” praises, “ne marche pas” blames, “ne sais pas” does neither. */
  readonly denied: Readonly<Record<string, string>>;
  /** Expressions after which a clause says what should be, not what is: neither blame nor praise by itself. */
  readonly suggestions: string;
  /** Words that mean what they say even then: “I would recommend it”. */
  readonly plain: string;
  /** Expressions that deny what follows: “far from”, “loin de”. */
  readonly negations: string;
  /** Contrasts that may stand amid a clause and then part nothing: “funktioniert leider nicht”. */
  readonly adverbs: string;
  /** Conjunctions after which a clause says what the one before thinks: “ich glaube nicht, dass …”. */
  readonly that: string;
  /** Expressions that name a subject, whose words judge nothing: “sustainable development”. */
  readonly names: string;
  /** Words that open a supposition at the head of a clause. */
  readonly conditions: string;
  /** Every noun begins with a capital: a capital tells no name. */
  readonly capitalsNouns?: true;
}

/** Bits that tell what may begin at a word; most words begin nothing. */
export const begins = {
  word: 1,
  harmless: 2,
  suggestion: 4,
  negator: 8,
  booster: 16,
  denied: 32,
  turn: 64,
  opener: 128,
  negation: 256,
  /** Not a beginning: what begins here is written as a name. */
  name: 512,
} as const;

export interface Grammar {
  readonly lexicon: Lexicon;
  /** A clause's words as the lexicon spells them, and what may begin at each. */
  readonly look: (words: readonly Word[]) => Words;
  readonly verbs: Matcher<true>;
  readonly subjects: Matcher<true>;
  readonly denied: Matcher<number>;
  readonly suggestions: Matcher<true>;
  readonly plain: Matcher<true>;
  readonly negations: Matcher<true>;
  readonly adverbs: Matcher<true>;
  readonly that: Matcher<true>;
  readonly names: Matcher<true>;
  readonly conditions: Matcher<true>;
}

/** Words as the lexicon spells them; beside each, what may begin there, in bits of `begins`. */
export interface Words {
  readonly tokens: string[];
  readonly begins: number[];
  /** The same words before any were joined. */
  readonly entries: readonly Entry[];
}

/** Anything may begin at a word that is found alone, or that some expression starts with. */
function beginnings(grammar: Omit<Grammar, 'look'>, folded: string): number {
  const { lexicon, denied, suggestions, negations, names } = grammar;
  const starts = (matcher: Matcher<unknown>, bit: number): number => (matcher.begins(folded) ? bit : 0);
  const negator = lexicon.negators.has(folded) || lexicon.negatorsAfterNe.has(folded);
  return (
    starts(lexicon.words, begins.word) |
    starts(lexicon.falseNegations, begins.harmless) |
    starts(names, begins.harmless) |
    starts(suggestions, begins.suggestion) |
    starts(lexicon.boosters, begins.booster) |
    starts(denied, begins.denied) |
    starts(negations, begins.negation) |
    starts(lexicon.contrasts, begins.turn) |
    starts(lexicon.concessions, begins.turn) |
    (negator ? begins.negator : 0) |
    (folded === lexicon.negationOpener ? begins.opener : 0)
  );
}

const stretched = /(\p{L})\1{2,}/gu;

/** “Goood”, “sooo”: a letter written three times or more stands for two, or for one. */
function knownForm(folded: string, known: (form: string) => boolean): string {
  const doubled = folded.replace(stretched, '$1$1');
  if (doubled === folded || known(folded)) return folded;
  const single = folded.replace(stretched, '$1');
  return known(single) && !known(doubled) ? single : doubled;
}

const entries = (text: string): string[] => text.split(/\s+/).filter((entry) => entry !== '');

/** `place`: where this grammar keeps what it knows of a word, one for each. */
export function compileGrammar(source: GrammarSource, lexicon: Lexicon, place: number): Grammar {
  const flags = (text: string): Matcher<true> =>
    compileMatcher(
      entries(text).map((entry): [string, true] => [entry, true]),
      lexicon.fold,
    );
  const denied = Object.entries(source.denied).flatMap(([weight, text]) =>
    entries(text).map((entry): [string, number] => [entry, Number(weight)]),
  );
  const grammar = {
    lexicon,
    verbs: flags(source.verbs),
    subjects: flags(source.subjects),
    denied: compileMatcher(denied, lexicon.fold),
    suggestions: flags(source.suggestions),
    plain: flags(source.plain),
    negations: flags(source.negations),
    adverbs: flags(source.adverbs),
    that: flags(source.that),
    names: flags(source.names),
    conditions: flags(source.conditions),
  };
  const found = (word: Word): Entry => {
    const folded = knownForm(lexicon.fold(word.text), (form) => beginnings(grammar, form) !== 0);
    const begun = beginnings(grammar, folded);
    const named = word.named && begun !== 0 && !source.capitalsNouns;
    return { folded, begins: named ? begun | begins.name : begun, features: undefined };
  };
  const entry = (word: Word): Entry => {
    word.entries[place] ??= found(word);
    return word.entries[place];
  };
  const look = (words: readonly Word[]): Words => {
    const entries = words.map(entry);
    const tokens = entries.map(({ folded }) => folded);
    const joined = joinSeparable(lexicon, tokens);
    if (joined === tokens) return { tokens, begins: entries.map((each) => each.begins), entries };
    const known = new Map(entries.map((each) => [each.folded, each.begins]));
    const begun = joined.map((token) => known.get(token) ?? beginnings(grammar, lexicon.fold(token)));
    return { tokens: [...joined], begins: begun, entries };
  };
  return { ...grammar, look };
}
