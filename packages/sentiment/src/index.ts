export { detectLanguage, type Language } from './detect-language.ts';
export {
  createLexiconEngine,
  type Polarity,
  type SentimentEngine,
  scoreText,
  type TextScore,
} from './score-text.ts';
