import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['Je trouve que les emballages sont trop nombreux', 'fr'],
    ['I think there is too much packaging', 'en'],
    ['Ich finde, dass es zu viel Verpackung gibt', 'de'],
    ['Acho que não é muito bom para a gente', 'pt'],
  ])('recognises “%s” as %s, whatever page it was written on', (text, language) => {
    for (const hint of [undefined, 'fr', 'en', 'de', 'pt']) expect(detectLanguage(text, hint)).toBe(language);
  });

  it('follows the language of the page when the text is too short to tell', () => {
    expect(detectLanguage('Super', 'fr-BE')).toBe('fr');
    expect(detectLanguage('Super', 'de')).toBe('de');
    expect(detectLanguage('Super')).toBe('unknown');
  });

  it('knows nothing of an empty text', () => {
    expect(detectLanguage('', 'fr')).toBe('unknown');
  });
});
