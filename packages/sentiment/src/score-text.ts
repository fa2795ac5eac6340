import { detectLanguage, type Language } from './detect-language.ts';
import { compileLexicon, type Lexicon } from './lexicon/compile-lexicon.ts';
import { englishLexicon } from './lexicon/english.ts';
import { frenchLexicon } from './lexicon/french.ts';
import { scoreClause } from './score-clause.ts';
import { splitClauses } from './split-clauses.ts';

/** How a text reads; `unread`: the engine does not read its language, or would only guess. Never the same as neutral. */
export type Polarity = 'negative' | 'neutral' | 'positive' | 'unread';

/** What the engine says of one text; `confidence`, 0 to 1, in that polarity: 0 for what is not read. */
export interface TextScore {
  readonly language: Language;
  readonly polarity: Polarity;
  readonly confidence: number;
}

/**
 * Anything that scores a text the same way every time; the portals take one as a value. Two engines that could say
 * otherwise of one text never bear the same name and version: both are frozen at launch.
 */
export interface SentimentEngine {
  readonly name: string;
  readonly version: string;
  score(text: string, locale?: string): TextScore;
}

/** Longest stretch read, in characters: a longer text is scored by its beginning. */
const longestText = 20_000;

/** Clauses after a contrast weigh more than those before (“beau, mais cher” leans to “cher”). */
const beforeContrast = 0.6;
const afterContrast = 1.4;
/** Below this balance, between −1 and 1, a text is neutral. Tuned on the training halves only. */
const neutralBand = 0.17;
/** Keeps one weak word in a long text from deciding: weights are divided by √(Σ² + damping). */
const damping = 12;

interface Part {
  readonly tokens: readonly string[];
  readonly exclaimed: boolean;
  readonly factor: number;
}

/** Cuts a sentence's clauses at contrasts and concessions, and weighs each side. */
function partsOf(lexicon: Lexicon, text: string): Part[] {
  const parts: { tokens: string[]; exclaimed: boolean; factor: number; sentence: number }[] = [];
  let sentence = -1;
  let factor = 1;
  for (const clause of splitClauses(text)) {
    if (clause.sentence !== sentence) factor = 1;
    sentence = clause.sentence;
    let current = { tokens: [] as string[], exclaimed: clause.exclaimed, factor, sentence };
    parts.push(current);
    for (let index = 0; index < clause.tokens.length; index += 1) {
      const token = clause.tokens[index] ?? '';
      if (lexicon.contrasts.at(clause.tokens, index)) {
        for (const part of parts) if (part.sentence === sentence) part.factor *= beforeContrast;
        factor = afterContrast;
        current = { tokens: [token], exclaimed: clause.exclaimed, factor, sentence };
        parts.push(current);
      } else if (lexicon.concessions.at(clause.tokens, index)) {
        current = { tokens: [token], exclaimed: clause.exclaimed, factor: beforeContrast, sentence };
        parts.push(current);
      } else current.tokens.push(token);
    }
  }
  return parts;
}

/** The balance of a text between −1 (blame) and 1 (praise); 0 when no word of the lexicon occurs. */
function balanceOf(lexicon: Lexicon, text: string): number {
  let sum = 0;
  for (const part of partsOf(lexicon, text)) {
    for (const weight of scoreClause(lexicon, part.tokens, part.exclaimed).weights)
      sum += weight * part.factor;
  }
  return sum / Math.sqrt(sum * sum + damping);
}

function polarityOf(balance: number): Exclude<Polarity, 'unread'> {
  if (Math.abs(balance) < neutralBand) return 'neutral';
  return balance > 0 ? 'positive' : 'negative';
}

/** Builds the lexicon engine: French and English are scored; a text in another language comes back unread. */
export function createLexiconEngine(): SentimentEngine {
  const lexicons: Partial<Record<Language, Lexicon>> = {
    fr: compileLexicon(frenchLexicon),
    en: compileLexicon(englishLexicon),
  };
  return {
    name: 'lexicon',
    version: '1',
    score(text, locale) {
      const read = text.slice(0, longestText);
      const language = detectLanguage(read, locale);
      const lexicon = lexicons[language];
      if (!lexicon) return { language, polarity: 'unread', confidence: 0 };
      const balance = balanceOf(lexicon, read);
      // Neither a word nor a sign of the lexicon: there is nothing to read.
      if (balance === 0 && !/\p{L}/u.test(read)) return { language, polarity: 'unread', confidence: 0 };
      const confidence = Math.round(Math.abs(balance) * 100) / 100;
      return { language, polarity: polarityOf(balance), confidence };
    },
  };
}

/** Scores one text with a fresh lexicon engine. To score many, keep the engine of `createLexiconEngine`. */
export function scoreText(text: string, locale?: string): TextScore {
  return createLexiconEngine().score(text, locale);
}
