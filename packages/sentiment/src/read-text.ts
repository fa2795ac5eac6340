import { type Language, languageOf } from './detect-language.ts';
import type { Grammar, Words } from './grammar/grammar.ts';
import { grammarOf } from './grammar/grammars.ts';
import { logOddsOf, type Probabilities, probabilitiesOf } from './model/combine.ts';
import { marginOf, type Stamps } from './model/linear-model.ts';
import type { Model } from './model/model-file.ts';
import { type Evidence, readEvidence, readFaces } from './read-evidence.ts';
import { type Clause, splitClauses } from './split-clauses.ts';
import type { Vocabulary } from './word.ts';

/** Longest stretch read, in UTF-16 units: the longest comment a campaign allows has 4,000 characters. */
const longestText = 5_000;

/** A text that has more signs of code than this, and than this share, is not prose. */
const fewestCodeSigns = 3;
const mostCode = 0.1;
const codeSigns = /[{}=<>_\\$[\]|~*]/g;
/** Votes from which on a text is surely of a language, and a word of another one in it says nothing. */
const surelySpoken = 1;
/** A text of more words than this tells its language, if it is one of those there are. */
const fewWords = 8;
const letter = /\p{L}/u;

const languages = ['fr', 'en', 'de', 'pt', 'es', 'it'] as const;

/** What the engine makes of a text; probabilities are undefined where there is nothing it can read. */
export interface Reading {
  readonly language: Language;
  readonly probabilities: Probabilities | undefined;
}

/** What a text is read by, by the language of each model, or `other`. */
export interface Models {
  readonly models: ReadonlyMap<string, Model>;
  readonly stamps: ReadonlyMap<string, Stamps>;
  /** The words met so far, each with what was found of it. */
  readonly wordOf: Vocabulary;
}

const looksLikeCode = (text: string): boolean =>
  (text.match(codeSigns)?.length ?? 0) > Math.max(fewestCodeSigns, mostCode * text.length);

const countWords = (clauses: readonly Clause[]): number =>
  clauses.reduce((sum, { tokens }) => sum + tokens.length, 0);

const hasWords = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ tokens }) => tokens.some(({ text }) => letter.test(text)));

function marginIn({ stamps }: Models, model: Model, words: readonly Words[]): number {
  const own = stamps.get(model.language);
  const entries = words.map((each) => each.entries);
  return model.linear && own ? marginOf(model.linear, entries, own) : 0;
}

interface Weighed {
  readonly evidence: Evidence;
  readonly logOdds: number;
}

function weigh(models: Models, grammar: Grammar, language: Language, clauses: readonly Clause[]): Weighed {
  const looked = clauses.map(({ tokens }) => grammar.look(tokens));
  const evidence = readEvidence(grammar, clauses, looked);
  const model = models.models.get(language) ?? models.models.get('other');
  if (!model) return { evidence, logOdds: 0 };
  const signals = { evidence, margin: marginIn(models, model, looked), words: countWords(clauses) };
  return { evidence, logOdds: logOddsOf(signals, model.coefficients) };
}

/** “Super”, “Top”: of too few words to tell the language; read where all languages that know a word of it agree. */
function readInAny(models: Models, clauses: readonly Clause[]): Probabilities | undefined {
  if (countWords(clauses) > fewWords) return undefined;
  const readings = languages.flatMap((language) => {
    const grammar = grammarOf(language);
    const reading = grammar && weigh(models, grammar, language, clauses);
    return reading && reading.evidence.hits > 0 ? [reading] : [];
  });
  const [mildest, ...others] = readings.toSorted((a, b) => Math.abs(a.logOdds) - Math.abs(b.logOdds));
  if (!mildest || others.some(({ logOdds }) => logOdds * mildest.logOdds <= 0)) return undefined;
  return probabilitiesOf(mildest.logOdds, mildest.evidence);
}

/** Emoji and emoticons alone, on a page of any language. */
function readSigns({ models }: Models, clauses: readonly Clause[]): Probabilities | undefined {
  const evidence = readFaces(clauses);
  if (evidence.hits === 0) return undefined;
  const coefficients = models.get('other')?.coefficients ?? [];
  return probabilitiesOf(logOddsOf({ evidence, margin: 0, words: 0 }, coefficients), evidence);
}

/** Reads a text in its own language, of which the page's (BCP 47) is a hint. */
export function readText(models: Models, written: string, locale: string | undefined): Reading {
  const text = written.slice(0, longestText);
  const clauses = splitClauses(text, models.wordOf);
  const { language, votes } = languageOf(clauses, locale);
  const reading = (probabilities: Probabilities | undefined): Reading => ({ language, probabilities });
  if (looksLikeCode(text)) return reading(undefined);
  if (!hasWords(clauses)) return reading(readSigns(models, clauses));
  const grammar = grammarOf(language);
  if (!grammar) return reading(readInAny(models, clauses));
  const { evidence, logOdds } = weigh(models, grammar, language, clauses);
  const elsewhere = evidence.hits === 0 && votes < surelySpoken ? readInAny(models, clauses) : undefined;
  if (elsewhere) return reading(elsewhere);
  // Not one word of the language, nor one that weighs: to call this neutral would be a guess.
  if (evidence.hits === 0 && votes === 0) return reading(undefined);
  return reading(probabilitiesOf(logOdds, evidence));
}
