import { begins, type Grammar, type Words } from './grammar/grammar.ts';
import { scoreClause, type Tone } from './score-clause.ts';
import type { Clause } from './split-clauses.ts';

/** What the words and signs of a text weigh, by the lexicon. Praise and blame are sums ≥ 0. */
export interface Evidence {
  readonly praise: number;
  readonly blame: number;
  /** Words and signs that carried weight. */
  readonly hits: number;
  /** Some clause says what should be. */
  readonly suggests: boolean;
}

/** What stands before a contrast weighs less than what follows (“beau, mais cher” leans to “cher”), and so does a concession. */
const beforeContrast = 0.6;
const afterContrast = 1.4;
const concession = 0.6;
/** In a sentence with one contrast after another, the first words still count for something. */
const mostContrasts = 2;
/** No negation reaches further: a clause without punctuation is cut here, so that no text costs more than its length. */
const longestClause = 60;
/** A row of the same sign says it louder, but not as often as it stands there. */
const mostFaces = 3;

interface Part extends Tone, Omit<Words, 'entries'> {
  /** As it was opened: after a contrast, by a concession, or neither. */
  readonly opened: 'contrast' | 'concession' | 'plain';
  readonly sentence: number;
}

/** “Ich glaube nicht, dass das gut ist”: what is thought not to be so belongs to one clause with the thought. */
function continues(grammar: Grammar, tokens: readonly string[], last: Part | undefined): Part | undefined {
  const denied = last && grammar.lexicon.negators.has(last.tokens.at(-1) ?? '');
  return denied && grammar.that.at(tokens, 0) ? last : undefined;
}

/** An adverb turns a sentence from the head of a clause only. */
function turnAt(grammar: Grammar, tokens: readonly string[], index: number): Part['opened'] | undefined {
  const { lexicon, adverbs } = grammar;
  if (index > 0 && adverbs.at(tokens, index)) return undefined;
  if (lexicon.contrasts.at(tokens, index)) return 'contrast';
  return lexicon.concessions.at(tokens, index) && 'concession';
}

/** Cuts clauses at contrasts and concessions. */
function partsOf(grammar: Grammar, clauses: readonly Clause[], looked: readonly Words[]): Part[] {
  const parts: Part[] = [];
  for (const [at, { exclaimed, asked, sentence }] of clauses.entries()) {
    const words = looked[at] ?? { tokens: [], begins: [], entries: [] };
    const open = (opened: Part['opened']): Part => {
      const part = { tokens: [], begins: [], opened, exclaimed, asked, sentence };
      parts.push(part);
      return part;
    };
    let part = continues(grammar, words.tokens, parts.at(-1)) ?? open('plain');
    for (const [index, token] of words.tokens.entries()) {
      const bits = words.begins[index] ?? 0;
      const turn = bits & begins.turn ? turnAt(grammar, words.tokens, index) : undefined;
      if (turn) part = open(turn);
      else if (part.tokens.length >= longestClause) part = open('plain');
      part.tokens.push(token);
      part.begins.push(bits);
    }
  }
  return parts;
}

/** The factor of each part: walked from the end, so that each knows how many contrasts of its sentence come after it. */
function factorsOf(parts: readonly Part[]): number[] {
  const factors: number[] = [];
  let contrasts = 0;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    if (!part) continue;
    if (part.sentence !== parts[index + 1]?.sentence) contrasts = 0;
    factors[index] = beforeContrast ** Math.min(contrasts, mostContrasts);
    if (part.opened === 'contrast') contrasts += 1;
  }
  let after = false;
  for (const [index, part] of parts.entries()) {
    after = part.opened === 'contrast' || (after && part.sentence === parts[index - 1]?.sentence);
    const own = part.opened === 'concession' ? concession : 1;
    factors[index] = (factors[index] ?? 1) * own * (after ? afterContrast : 1);
  }
  return factors;
}

/** What emoji and emoticons weigh: each kind of a clause at most three times. */
export function readFaces(clauses: readonly Clause[]): Evidence {
  const sums = { praise: 0, blame: 0, hits: 0, suggests: false };
  for (const { faces } of clauses) {
    for (const face of faces.slice(0, mostFaces)) {
      if (face > 0) sums.praise += face;
      else sums.blame -= face;
      sums.hits += 1;
    }
  }
  return sums;
}

/** Reads a text's clauses with the lexicon and grammar of its language; `looked`: their words, as `grammar.look` answers. */
export function readEvidence(
  grammar: Grammar,
  clauses: readonly Clause[],
  looked: readonly Words[],
): Evidence {
  const faces = readFaces(clauses);
  let { praise, blame, hits, suggests } = faces;
  const parts = partsOf(grammar, clauses, looked);
  const factors = factorsOf(parts);
  for (const [index, part] of parts.entries()) {
    const score = scoreClause(grammar, part, part);
    const factor = factors[index] ?? 1;
    praise += score.praise * factor;
    blame += score.blame * factor;
    hits += score.hits;
    suggests ||= score.suggests;
  }
  return { praise, blame, hits, suggests };
}
