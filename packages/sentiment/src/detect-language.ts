import { languageWords } from './language-words.ts';
import { type Clause, splitClauses } from './split-clauses.ts';
import { createVocabulary } from './word.ts';

type Known = keyof typeof languageWords;
export type Language = Known | 'unknown';

const known: readonly Known[] = ['fr', 'en', 'de', 'pt', 'es', 'it'];

/** An everyday word of one language only says more than a small word, a way of spelling less. */
const sureWeight = 1;
const spellingWeight = 0.4;
/** A short text follows its page's language unless it clearly says otherwise. */
const hintWeight = 0.9;
/** As many words tell the language of any text. */
const longestLook = 400;

/** For each word, how loud it speaks for each language that has it: 1 shared by all of those. */
function shares(list: 'small' | 'sure'): ReadonlyMap<string, readonly Known[]> {
  const languages = new Map<string, Known[]>();
  for (const language of known)
    for (const word of new Set(languageWords[language][list].split(/\s+/)))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

const small = shares('small');
const sure = shares('sure');

function addShares(votes: Map<Known, number>, languages: readonly Known[] = [], weight = 1): void {
  for (const language of languages)
    votes.set(language, (votes.get(language) ?? 0) + weight / languages.length);
}

/** How loud one word speaks for each language, in the order of `known`. */
const votesOf = (token: string): readonly number[] => {
  const votes = new Map<Known, number>();
  addShares(votes, small.get(token));
  addShares(votes, sure.get(token), sureWeight);
  const spelled = known.filter((language) => languageWords[language].spelling.test(token));
  addShares(votes, spelled, spellingWeight);
  return votes.size === 0 ? [] : known.map((language) => votes.get(language) ?? 0);
};

export interface Detected {
  readonly language: Language;
  /** How loud the text itself speaks for it, beside the page's language: a small word of its own counts 1. */
  readonly votes: number;
}

/** The language of a text already cut into clauses: see `detectLanguage`. */
export function languageOf(clauses: readonly Clause[], hint?: string): Detected {
  const hinted = hint?.slice(0, 2).toLowerCase();
  const scores = known.map((language): number => (language === hinted ? hintWeight : 0));
  let looked = 0;
  for (const { tokens } of clauses) {
    for (const word of tokens) {
      if (looked >= longestLook) break;
      looked += 1;
      word.votes ??= votesOf(word.text);
      const { votes } = word;
      for (let index = 0; index < votes.length; index += 1)
        scores[index] = (scores[index] ?? 0) + (votes[index] ?? 0);
    }
  }
  const best = Math.max(...scores);
  const language = looked === 0 || best === 0 ? undefined : known[scores.indexOf(best)];
  return {
    language: language ?? 'unknown',
    votes: Math.max(0, best - (language === hinted ? hintWeight : 0)),
  };
}

/**
 * The language a text is written in, by its small words, everyday words and spelling, with the page's language as a
 * hint (BCP 47). `unknown` when nothing speaks for any of the six.
 */
export const detectLanguage = (text: string, hint?: string): Language =>
  languageOf(splitClauses(text, createVocabulary()), hint).language;
