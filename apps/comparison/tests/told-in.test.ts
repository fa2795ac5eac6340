import { questionnaireFor } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { unsetWord } from '@miroir/paper';
import { describe, expect, it } from 'vitest';
import { toldIn } from '../contract/readings.ts';
import { wordsOf } from '../server/take-away/material.ts';

describe('the language of files', () => {
  it('is the page’s, else the first of the campaign’s that has sentences of files, else French', () => {
    expect(toldIn('de')).toBe('de');
    expect(toldIn('pt-BR', ['en'])).toBe('pt');
    expect(toldIn('ar', ['ar', 'en', 'de'])).toBe('en');
    expect(toldIn('ar', ['ar'])).toBe('fr');
  });
});

describe('what a campaign says in a file', () => {
  it('is searched in the language of the file for a word that its PDF could not set', () => {
    const own = questionnaireFor(hestia, 'employees');
    const headline = { ...own.headline, ar: 'فريق الجودة' };
    const employees = { ...own, headline, locales: [...own.locales, 'ar'] };
    const questionnaires = { employees, consumers: questionnaireFor(hestia, 'consumers') };
    for (const locale of own.locales)
      expect(unsetWord(wordsOf({ questionnaires }, locale)), locale).toBeNull();
    expect(unsetWord(wordsOf({ questionnaires }, 'ar'))).toBe('فريق');
  });
});
