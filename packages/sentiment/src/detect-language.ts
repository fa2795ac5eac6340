import { languageWords } from './language-words.ts';
import { splitClauses } from './split-clauses.ts';

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

type Votes = ReadonlyMap<Known, number>;

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

function votesOf(tokens: readonly string[]): Votes {
  const votes = new Map<Known, number>();
  for (const token of tokens) {
    addShares(votes, small.get(token));
    addShares(votes, sure.get(token), sureWeight);
    const spelled = known.filter((language) => languageWords[language].spelling.test(token));
    addShares(votes, spelled, spellingWeight);
  }
  return votes;
}

/**
 * The language a text is written in, by its small words, everyday words and spelling, with the page's language as a
 * hint (BCP 47). `unknown` when nothing speaks for any of the six.
 */
export function detectLanguage(text: string, hint?: string): Language {
  const tokens = splitClauses(text)
    .flatMap((clause) => clause.tokens)
    .slice(0, longestLook);
  if (tokens.length === 0) return 'unknown';
  const votes = votesOf(tokens);
  const hinted = hint?.slice(0, 2).toLowerCase();
  let best: Language = 'unknown';
  let bestScore = 0;
  for (const language of known) {
    const score = (votes.get(language) ?? 0) + (language === hinted ? hintWeight : 0);
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}
