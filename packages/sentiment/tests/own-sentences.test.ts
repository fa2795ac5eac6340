import { describe, expect, it } from 'vitest';
import { loadEngine } from '../src/load.ts';
import { sentencesOf } from './sentences.ts';
import { english } from './sentences-english.ts';
import { french } from './sentences-french.ts';
import { german } from './sentences-german.ts';
import { italian, portuguese, spanish } from './sentences-romance.ts';

const engine = loadEngine();
const languages = { fr: french, en: english, de: german, pt: portuguese, es: spanish, it: italian };

describe.each(Object.entries(languages))('a sentence on a page in “%s”', (locale, sentences) => {
  it.each(sentencesOf(sentences))('“%s” reads as %s', (text, polarity) => {
    expect(engine.score(text, locale).polarity).toBe(polarity);
  });
});

describe('the sentences', () => {
  it('are at least 380, none of them twice', () => {
    const all = Object.values(languages).flatMap((each) => sentencesOf(each).map(([text]) => text));
    const written = all.filter((text) => text !== '');
    expect(new Set(written).size).toBe(written.length);
    expect(written.length).toBeGreaterThanOrEqual(380);
  });
});
