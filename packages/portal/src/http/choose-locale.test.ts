import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestLocale, pageLocale } from './choose-locale.ts';

const locales = ['fr', 'en', 'de', 'pt'];

describe('the language of a page', () => {
  it('is the one named by the address, by its base language too', () => {
    expect(pageLocale({ lang: 'de', acceptLanguage: 'en' }, locales)).toBe('de');
    expect(pageLocale({ lang: 'pt-BR', acceptLanguage: undefined }, locales)).toBe('pt');
  });

  it('else the browser’s preferred one that the campaign speaks, by weight', () => {
    expect(pageLocale({ lang: null, acceptLanguage: 'es, de;q=0.5, en;q=0.9' }, locales)).toBe('en');
    expect(pageLocale({ lang: 'xx', acceptLanguage: 'ja' }, locales)).toBe('fr');
  });

  it('is always one of the campaign’s, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (lang, acceptLanguage) => {
        expect(locales).toContain(pageLocale({ lang, acceptLanguage }, locales));
      }),
    );
  });

  it('finds nothing near an unknown tag', () => {
    expect(nearestLocale('ja', locales)).toBeNull();
  });
});
