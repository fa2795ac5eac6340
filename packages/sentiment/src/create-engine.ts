import type { Polarity, SentimentEngine, TextScore } from './engine.ts';
import type { Probabilities } from './model/combine.ts';
import { createStamps } from './model/linear-model.ts';
import type { Model } from './model/model-file.ts';
import { type Models, type Reading, readText } from './read-text.ts';
import { createVocabulary } from './word.ts';

/** Raised by hand whenever the code or a lexicon changes what the engine says of some text: a test holds it to that. */
const codeVersion = '4';

/** A reading less likely than this is none. */
const leastConfidence = 0.42;

/** The engine, with what it weighs before it decides. */
export interface CombinedEngine extends SentimentEngine {
  read(text: string, locale?: string): Reading;
}

/** The likeliest of the three readings and its probability. */
export function likeliest(probabilities: Probabilities): {
  polarity: Exclude<Polarity, 'unread'>;
  confidence: number;
} {
  const { negative, neutral, positive } = probabilities;
  const confidence = Math.max(negative, neutral, positive);
  if (confidence === neutral) return { polarity: 'neutral', confidence };
  return { polarity: confidence === positive ? 'positive' : 'negative', confidence };
}

function scoreOf({ language, probabilities }: Reading): TextScore {
  const best = probabilities && likeliest(probabilities);
  if (!best || best.confidence < leastConfidence) return { language, polarity: 'unread', confidence: 0 };
  return { language, polarity: best.polarity, confidence: Math.round(best.confidence * 1000) / 1000 };
}

/**
 * The engine: a lexicon and grammar a language, and where there is one a linear model, combined. The same models give
 * the same version and the same scores.
 */
export function createEngine(given: readonly Model[]): CombinedEngine {
  const models: Models = {
    models: new Map(given.map((model) => [model.language, model])),
    stamps: new Map(
      given.flatMap(({ language, linear }) =>
        linear ? [[language, createStamps(linear.weights.length)] as const] : [],
      ),
    ),
    wordOf: createVocabulary(),
  };
  const fingerprints = given.map(({ fingerprint }) => fingerprint).toSorted();
  return {
    name: 'lexicon-and-linear',
    version: [codeVersion, ...fingerprints].join('-'),
    read: (text, locale) => readText(models, text, locale),
    score: (text, locale) => scoreOf(readText(models, text, locale)),
  };
}
