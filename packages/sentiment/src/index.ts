export {
  type CombinedEngine,
  createEngine,
  leastConfidence,
  likeliest,
  type Reading,
} from './create-engine.ts';
export { detectLanguage, type Language } from './detect-language.ts';
export type { Polarity, SentimentEngine, TextScore } from './engine.ts';
export type { Probabilities } from './model/combine.ts';
export { type Model, type ModelFault, parseModel } from './model/model-file.ts';
