export { detectLanguage, type Language } from './detect-language.ts';
export type { Polarity, SentimentEngine, TextScore } from './engine.ts';
export { createLexiconEngine } from './score-text.ts';
