import { casedOf } from './cased-text.ts';
import { classOf, unit } from './classify-character.ts';
import { emojiWeight, emoticonAt } from './faces.ts';
import type { Vocabulary, Word } from './word.ts';

/** One stretch of words that a negation cannot leave. */
export interface Clause {
  /** Lower-case words, accents kept: a lexicon folds them its own way. */
  readonly tokens: readonly Word[];
  /** Weights of the emoji and emoticons met, −2 to 2. */
  readonly faces: readonly number[];
  /** The clause was closed by “!”. */
  readonly exclaimed: boolean;
  /** The clause was closed by “?”. */
  readonly asked: boolean;
  /** The sentence this clause belongs to, counted from 0. */
  readonly sentence: number;
}

/** No word of these languages is longer: of what is, the beginning is read, so that no text costs more than its length. */
const longestToken = 40;

/** English verbs whose stem changes before “n’t”. */
const contracted: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };
const address = /(?:https?:|www\.)\S+/y;
const mention = /@[\w.]*/y;

interface Reading {
  readonly text: string;
  /** The same units before they were made lower-case; empty where a name is not told by its capital. */
  readonly cased: string;
  readonly wordOf: Vocabulary;
  readonly clauses: Clause[];
  tokens: Word[];
  faces: number[];
  at: number;
  sentence: number;
}

const kindAt = (text: string, at: number): number =>
  at < text.length ? classOf(text.charCodeAt(at)) : unit.other;

function close(reading: Reading, mark: string): void {
  const { tokens, faces, sentence } = reading;
  if (tokens.length > 0 || faces.length > 0) {
    const asked = mark.includes('?');
    reading.clauses.push({ tokens, faces, exclaimed: !asked && mark.includes('!'), asked, sentence });
    reading.tokens = [];
    reading.faces = [];
  }
}

/** Steps over a stretch that is no language; answers whether there was one. */
function skip(reading: Reading, pattern: RegExp): boolean {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text);
  if (found) reading.at = pattern.lastIndex;
  return found !== null;
}

/** Opens what an apostrophe contracts: “n’est” → “ne est”, “don’t” → “do not”, “l’équipe” → “l équipe”. */
function openContraction(reading: Reading, from: number): void {
  const { text, wordOf, at, tokens } = reading;
  const word = text.slice(from, at);
  const negated = word.endsWith('n') && text[at + 1] === 't' && kindAt(text, at + 2) !== unit.word;
  const verb = word.slice(0, -1);
  if (negated) tokens.push(wordOf(contracted[verb] ?? verb.slice(0, longestToken)), wordOf('not'));
  else tokens.push(wordOf(word === 'n' ? 'ne' : word.slice(0, longestToken)));
  reading.at += negated ? 2 : 1;
}

/** A hyphen, or the point of a number, belongs to the word it stands in. */
function joins(text: string, at: number, kind: number): boolean {
  if (kindAt(text, at + 1) !== unit.word) return false;
  if (kind === unit.hyphen) return true;
  return '.,'.includes(text[at] ?? ' ') && /^\d.\d$/.test(text.slice(at - 1, at + 2));
}

/** Where the word that begins at `from` ends. */
function endOfWord(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === unit.word) continue;
    if (kind !== unit.hyphen && kind !== unit.stop && kind !== unit.pause) return at;
    if (!joins(text, at, kind)) return at;
  }
  return text.length;
}

/** Whether a word begins with a capital, alone of its letters, and begins no sentence. */
function isNamed({ text, cased, tokens }: Reading, from: number): boolean {
  if (cased === '' || tokens.length === 0) return false;
  return cased[from] !== text[from] && cased[from + 1] === text[from + 1];
}

function readWord(reading: Reading): void {
  const { text, at: from } = reading;
  if ((text[from] === 'h' || text[from] === 'w') && skip(reading, address)) return;
  reading.at = endOfWord(text, from);
  const contracts =
    kindAt(text, reading.at) === unit.apostrophe && kindAt(text, reading.at + 1) === unit.word;
  if (contracts) openContraction(reading, from);
  else
    reading.tokens.push(
      reading.wordOf(text.slice(from, Math.min(reading.at, from + longestToken)), isNamed(reading, from)),
    );
}

function readSign(reading: Reading): void {
  const sign = String.fromCodePoint(reading.text.codePointAt(reading.at) ?? 0);
  const weight = emojiWeight(sign);
  if (weight !== 0) reading.faces.push(weight);
  reading.at += sign.length;
}

/** Reads a run of punctuation: it ends the clause, and with a full stop the sentence. */
function readMarks(reading: Reading): void {
  const { text, at: from } = reading;
  let kind = kindAt(text, reading.at);
  let stopped = false;
  while (kind === unit.pause || kind === unit.stop) {
    stopped ||= kind === unit.stop;
    reading.at += 1;
    kind = kindAt(text, reading.at);
  }
  close(reading, text.slice(from, reading.at));
  if (stopped) reading.sentence += 1;
}

/** Splits a text into clauses, in one pass: at punctuation; the caller cuts again where a contrast begins. */
export function splitClauses(written: string, wordOf: Vocabulary): Clause[] {
  const normal = written.normalize('NFC').replaceAll('œ', 'oe').replaceAll('Œ', 'Oe');
  const text = normal.toLowerCase();
  const reading: Reading = {
    text,
    cased: casedOf(normal, text),
    wordOf,
    clauses: [],
    tokens: [],
    faces: [],
    at: 0,
    sentence: 0,
  };
  while (reading.at < text.length) {
    const kind = kindAt(text, reading.at);
    if (kind === unit.word) readWord(reading);
    else if (text[reading.at] === ' ') reading.at += 1;
    else {
      const face = emoticonAt(text, reading.at);
      if (face) {
        reading.faces.push(face.weight);
        reading.at += face.length;
      } else if (kind === unit.sign) readSign(reading);
      else if (kind === unit.pause || kind === unit.stop) readMarks(reading);
      else if (text[reading.at] !== '@' || !skip(reading, mention)) reading.at += 1;
    }
  }
  close(reading, '');
  return reading.clauses;
}
