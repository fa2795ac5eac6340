import { describe, expect, it } from 'vitest';
import { compileLexicon, compileMatcher } from './compile-lexicon.ts';
import { englishLexicon } from './english.ts';
import { frenchLexicon } from './french.ts';

describe('compileMatcher', () => {
  const matcher = compileMatcher([
    ['bon', 1],
    ['bon_marché', 2],
    ['déc*', -1],
    ['*freundlich', 2],
    ['*unfreundlich', -2],
  ]);

  it('prefers the longest expression', () => {
    expect(matcher.at(['bon', 'marche'], 0)).toEqual({ value: 2, length: 2 });
    expect(matcher.at(['bon', 'prix'], 0)).toEqual({ value: 1, length: 1 });
  });

  it('meets an expression that is written as one word, unless it is short or a word of its own', () => {
    const written = compileMatcher([
      ['thank_you', 2],
      ['in_love', 2],
      ['never_mind', -1],
      ['nevermind', 1],
    ]);
    expect(written.at(['thankyou'], 0)).toEqual({ value: 2, length: 1 });
    expect(written.at(['nevermind'], 0)).toEqual({ value: 1, length: 1 });
    expect(written.at(['inlove'], 0)).toBeUndefined();
  });

  it('accepts any beginning before a star, and prefers the longest ending', () => {
    expect(matcher.at(['umweltfreundlich'], 0)).toEqual({ value: 2, length: 1 });
    expect(matcher.at(['hundeunfreundlich'], 0)).toEqual({ value: -2, length: 1 });
    expect(matcher.at(['freund'], 0)).toBeUndefined();
  });

  it('accepts any ending after a star, and none without one', () => {
    expect(matcher.at(['decevante'], 0)).toEqual({ value: -1, length: 1 });
    expect(matcher.at(['bonbon'], 0)).toBeUndefined();
  });
});

describe.each([
  ['French', frenchLexicon],
  ['English', englishLexicon],
])('the %s lexicon', (_name, source) => {
  const entries = Object.values(source.words).flatMap((text) => text.split(/\s+/).filter(Boolean));

  it('gives each entry one weight', () => {
    expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
  });

  it('holds thousands of entries, and compiles all of them', () => {
    expect(entries.length).toBeGreaterThan(3000);
    expect(compileLexicon(source).size).toBe(entries.length);
  });

  it('leaves an open ending only to stems of three letters or more', () => {
    expect(entries.filter((entry) => /^.{0,2}\*$/.test(entry))).toEqual([]);
  });
});
