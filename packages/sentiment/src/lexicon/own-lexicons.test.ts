import { describe, expect, it } from 'vitest';
import { withoutAccents } from './compile-lexicon.ts';
import { germanEntries, germanLexicon } from './german.ts';
import { italianEntries, italianLexicon } from './italian.ts';
import type { LexiconSource } from './lexicon-source.ts';
import { portugueseEntries, portugueseLexicon } from './portuguese.ts';
import { spanishEntries, spanishLexicon } from './spanish.ts';

const atLeast = 1500;

/** Every entry of the groups with its weight, spelled as the language folds it. */
function weightedEntries(groups: Readonly<Record<string, string>>, { fold = withoutAccents }: LexiconSource) {
  return Object.entries(groups).flatMap(([weight, text]) =>
    text
      .split(/\s+/)
      .filter((entry) => entry !== '')
      .map((entry) => ({ entry: entry.split('_').map(fold).join('_'), weight: Number(weight) })),
  );
}

describe.each([
  ['German', germanEntries, germanLexicon],
  ['Portuguese', portugueseEntries, portugueseLexicon],
  ['Spanish', spanishEntries, spanishLexicon],
  ['Italian', italianEntries, italianLexicon],
] as const)('the %s lexicon', (_name, written, source) => {
  const entries = weightedEntries(written, source);
  const forms = weightedEntries(source.words, source);

  it('holds at least 1,500 entries as written, no entry twice, and more forms than entries', () => {
    const twice = entries.filter(
      ({ entry }, index) => entries.findIndex((each) => each.entry === entry) !== index,
    );
    expect(twice).toEqual([]);
    expect(entries.length).toBeGreaterThanOrEqual(atLeast);
    expect(forms.length).toBeGreaterThan(entries.length);
  });

  it('gives no form two weights', () => {
    const weights = new Map<string, number>();
    const torn = forms.filter(({ entry, weight }) => {
      const before = weights.get(entry) ?? weight;
      weights.set(entry, before);
      return before !== weight;
    });
    expect(torn).toEqual([]);
  });

  it('weighs from −3 to 3, never 0', () => {
    expect(forms.filter(({ weight }) => weight === 0 || Math.abs(weight) > 3)).toEqual([]);
  });

  it('leaves an ending or a beginning open only to stems of three letters or more', () => {
    expect(forms.filter(({ entry }) => /^.{0,2}\*$|^\*.{0,3}$/.test(entry))).toEqual([]);
  });
});
