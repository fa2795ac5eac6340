import { type Language, languageOf } from './detect-language.ts';
import type { Polarity, SentimentEngine, TextScore } from './engine.ts';
import type { Grammar, Words } from './grammar/grammar.ts';
import { grammarOf } from './grammar/grammars.ts';
import { logOddsOf, type Probabilities, probabilitiesOf } from './model/combine.ts';
import { createStamps, marginOf, type Stamps } from './model/linear-model.ts';
import type { Model } from './model/model-file.ts';
import { type Evidence, readEvidence, readFaces } from './read-evidence.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

/** Raised by hand whenever the code or a lexicon changes what the engine says of some text. */
const codeVersion = '2';

/** Longest stretch read, in UTF-16 units: the longest comment a campaign allows has 4,000 characters. */
const longestText = 5_000;

/** A reading less likely than this is none. */
export const leastConfidence = 0.45;

/** Where more of a text than this is signs of code, it is not prose. */
const mostCode = 0.1;
const codeSigns = /[{}=<>_\\$[\]|~*]/g;
/** Votes from which on a text is surely of a language, and a word of another one in it says nothing. */
const surelySpoken = 1;
const letter = /\p{L}/u;

/** What the engine makes of a text; probabilities are undefined where there is nothing it can read. */
export interface Reading {
  readonly language: Language;
  readonly probabilities: Probabilities | undefined;
}

/** The engine, with what it weighs before it decides. */
export interface CombinedEngine extends SentimentEngine {
  read(text: string, locale?: string): Reading;
}

const languages = ['fr', 'en', 'de', 'pt', 'es', 'it'] as const;

interface Parts {
  readonly models: ReadonlyMap<string, Model>;
  readonly stamps: ReadonlyMap<string, Stamps>;
}

const looksLikeCode = (text: string): boolean =>
  (text.match(codeSigns)?.length ?? 0) > Math.max(3, mostCode * text.length);

function logOddsIn(parts: Parts, language: Language, words: readonly Words[], evidence: Evidence): number {
  const model = parts.models.get(language) ?? parts.models.get('other');
  const stamps = model && parts.stamps.get(model.language);
  const entries = words.map((each) => each.entries);
  const margin = model?.linear && stamps ? marginOf(model.linear, entries, stamps) : 0;
  const count = entries.reduce((sum, each) => sum + each.length, 0);
  return logOddsOf({ evidence, margin, words: count }, model?.coefficients ?? []);
}

function readIn(parts: Parts, grammar: Grammar, language: Language, clauses: readonly Clause[]) {
  const words = clauses.map(({ tokens }) => grammar.look(tokens));
  const evidence = readEvidence(grammar, clauses, words);
  return { evidence, logOdds: logOddsIn(parts, language, words, evidence) };
}

/** “Super”, “Top”: of too few words to tell the language; read where all languages that know a word of it agree. */
function readInAny(parts: Parts, clauses: readonly Clause[]): Probabilities | undefined {
  const readings = languages.flatMap((language) => {
    const grammar = grammarOf(language);
    const reading = grammar && readIn(parts, grammar, language, clauses);
    return reading && reading.evidence.hits > 0 ? [reading] : [];
  });
  const [first] = readings;
  if (!first || readings.some(({ logOdds }) => logOdds * first.logOdds <= 0)) return undefined;
  const least =
    readings.toSorted((one, other) => Math.abs(one.logOdds) - Math.abs(other.logOdds))[0] ?? first;
  return probabilitiesOf(least.logOdds, least.evidence);
}

function read(parts: Parts, written: string, locale: string | undefined): Reading {
  const text = written.slice(0, longestText);
  const clauses = splitClauses(text);
  const { language, votes } = languageOf(clauses, locale);
  const unread = { language, probabilities: undefined };
  const faces = readFaces(clauses);
  const wordless = !clauses.some(({ tokens }) => tokens.some(({ text: word }) => letter.test(word)));
  if (looksLikeCode(text) || (wordless && faces.hits === 0)) return unread;
  const grammar = wordless ? undefined : grammarOf(language);
  if (wordless) {
    const logOdds = logOddsOf(
      { evidence: faces, margin: 0, words: 0 },
      parts.models.get('other')?.coefficients ?? [],
    );
    return { language, probabilities: probabilitiesOf(logOdds, faces) };
  }
  if (!grammar) return { language, probabilities: readInAny(parts, clauses) };
  const { evidence, logOdds } = readIn(parts, grammar, language, clauses);
  if (evidence.hits === 0 && votes < surelySpoken) {
    const elsewhere = readInAny(parts, clauses);
    // Not one word of the language, nor one that weighs: to call this neutral would be a guess.
    if (elsewhere || votes === 0) return { language, probabilities: elsewhere };
  }
  return { language, probabilities: probabilitiesOf(logOdds, evidence) };
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
  const { polarity, confidence } = likeliest(probabilities ?? { negative: 0, neutral: 0, positive: 0 });
  if (confidence < leastConfidence) return { language, polarity: 'unread', confidence: 0 };
  return { language, polarity, confidence: Math.round(confidence * 1000) / 1000 };
}

/**
 * The engine: a lexicon and grammar a language, and where there is one a linear model, combined. The same models give
 * the same version and the same scores.
 */
export function createEngine(models: readonly Model[]): CombinedEngine {
  const parts: Parts = {
    models: new Map(models.map((model) => [model.language, model])),
    stamps: new Map(
      models.flatMap(({ language, linear }) =>
        linear ? [[language, createStamps(linear.weights.length)] as const] : [],
      ),
    ),
  };
  const fingerprints = models.map(({ fingerprint }) => fingerprint).toSorted();
  return {
    name: 'lexicon-and-linear',
    version: [codeVersion, ...fingerprints].join('-'),
    read: (text, locale) => read(parts, text, locale),
    score: (text, locale) => scoreOf(read(parts, text, locale)),
  };
}
