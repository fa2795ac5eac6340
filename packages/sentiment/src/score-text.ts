import { detectLanguage, type Language } from './detect-language.ts';
import { joinSeparable } from './join-separable.ts';
import type { Lexicon } from './lexicon/compile-lexicon.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import { scoreClause } from './score-clause.ts';
import { splitClauses } from './split-clauses.ts';

export type Polarity = 'negative' | 'neutral' | 'positive';

/** What the engine says of one text. `confidence` lies between 0 and 1 and is not a probability: see `calibrated`. */
export interface TextScore {
  readonly language: Language;
  readonly polarity: Polarity;
  readonly confidence: number;
  readonly calibrated: false;
}

/** Anything that scores a text the same way every time; the portals take one as a value. */
export interface SentimentEngine {
  readonly name: string;
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
    const tokens = joinSeparable(
      lexicon,
      clause.tokens.map((token) => lexicon.fold(token)),
    );
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index] ?? '';
      if (lexicon.contrasts.at(tokens, index)) {
        for (const part of parts) if (part.sentence === sentence) part.factor *= beforeContrast;
        factor = afterContrast;
        current = { tokens: [token], exclaimed: clause.exclaimed, factor, sentence };
        parts.push(current);
      } else if (lexicon.concessions.at(tokens, index)) {
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

function polarityOf(balance: number): Polarity {
  if (Math.abs(balance) < neutralBand) return 'neutral';
  return balance > 0 ? 'positive' : 'negative';
}

/** Builds the lexicon engine: French and English are scored; other languages come back neutral, with confidence 0. */
export function createLexiconEngine(): SentimentEngine {
  return {
    name: 'lexicon',
    score(text, locale) {
      const read = text.slice(0, longestText);
      const language = detectLanguage(read, locale);
      const lexicon = lexiconOf(language);
      if (!lexicon) return { language, polarity: 'neutral', confidence: 0, calibrated: false };
      const balance = balanceOf(lexicon, read);
      const confidence = Math.round(Math.abs(balance) * 100) / 100;
      return { language, polarity: polarityOf(balance), confidence, calibrated: false };
    },
  };
}

/** Scores one text with a fresh lexicon engine. To score many, keep the engine of `createLexiconEngine`. */
export function scoreText(text: string, locale?: string): TextScore {
  return createLexiconEngine().score(text, locale);
}
