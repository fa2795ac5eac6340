import { describe, expect, it } from 'vitest';
import type { Polarity } from './engine.ts';
import { createLexiconEngine } from './score-text.ts';
import { german } from './testing/german-sentences.ts';
import { italian } from './testing/italian-sentences.ts';
import { portuguese } from './testing/portuguese-sentences.ts';
import type { Sentences } from './testing/sentences.ts';
import { spanish } from './testing/spanish-sentences.ts';

const engine = createLexiconEngine();
const polarity = (text: string, locale: string): Polarity => engine.score(text, locale).polarity;
const languages: readonly (readonly [string, Sentences])[] = [
  ['de', german],
  ['pt', portuguese],
  ['es', spanish],
  ['it', italian],
];

describe.each(languages)('sentences in %s', (language, { praise, blame, suggestions }) => {
  it('are at least 40', () => {
    expect(praise.length + blame.length + suggestions.length).toBeGreaterThanOrEqual(40);
  });

  it.each(praise)('“%s” praises', (text) => {
    expect(polarity(text, language)).toBe('positive');
  });

  it.each(blame)('“%s” blames', (text) => {
    expect(polarity(text, language)).toBe('negative');
  });

  it.each(suggestions)('“%s” neither praises nor blames', (text) => {
    expect(['neutral', 'unread']).toContain(polarity(text, language));
  });
});
