import { languageOf } from './detect-language.ts';
import type { Polarity, SentimentEngine, TextScore } from './engine.ts';
import { grammarOf } from './grammar/grammars.ts';
import { readEvidence } from './read-evidence.ts';
import { splitClauses } from './split-clauses.ts';

const longestText = 8_000;
const neutralBand = 0.17;
const damping = 12;

export function createLexiconEngine(): SentimentEngine {
  return {
    name: 'lexicon',
    version: '2',
    score(text, locale): TextScore {
      const read = text.slice(0, longestText);
      const clauses = splitClauses(read);
      const language = languageOf(clauses, locale);
      const grammar = grammarOf(language);
      if (!grammar) return { language, polarity: 'unread', confidence: 0 };
      const evidence = readEvidence(grammar, clauses);
      const sum = evidence.praise - evidence.blame;
      const balance = sum / Math.sqrt(sum * sum + damping);
      const polarity: Polarity =
        Math.abs(balance) < neutralBand ? 'neutral' : balance > 0 ? 'positive' : 'negative';
      return { language, polarity, confidence: Math.abs(balance) };
    },
  };
}
