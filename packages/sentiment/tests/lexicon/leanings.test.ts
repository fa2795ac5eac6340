import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/detect-language.ts';
import { grammarOf } from '../../src/grammar/grammars.ts';
import { readEvidence } from '../../src/read-evidence.ts';
import { splitClauses } from '../../src/split-clauses.ts';
import { createVocabulary } from '../../src/word.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import type { Sentences } from './sentences.ts';
import { spanish } from './spanish.ts';

/** Less than a mild word of the lexicon: no leaning. */
const slight = 0.5;

const languages: readonly (readonly [Language, Sentences])[] = [
  ['de', german],
  ['pt', portuguese],
  ['es', spanish],
  ['it', italian],
];

/** Praise less blame, as lexicon and grammar alone weigh a text, before any model or abstention. */
function leaning(language: Language, text: string): number {
  const grammar = grammarOf(language)!;
  const clauses = splitClauses(text, createVocabulary());
  const words = clauses.map(({ tokens }) => grammar.look(tokens));
  const { praise, blame } = readEvidence(grammar, clauses, words);
  return praise - blame;
}

describe.each(languages)('by lexicon and grammar in %s', (language, { praise, blame, neither }) => {
  it('there are at least 40 sentences', () => {
    expect(praise.length + blame.length + neither.length).toBeGreaterThanOrEqual(40);
  });

  it.each(praise)('“%s” praises', (text) => {
    expect(leaning(language, text)).toBeGreaterThan(slight);
  });

  it.each(blame)('“%s” blames', (text) => {
    expect(leaning(language, text)).toBeLessThan(-slight);
  });

  it.each(neither)('“%s” does neither', (text) => {
    expect(Math.abs(leaning(language, text))).toBeLessThanOrEqual(slight);
  });
});
