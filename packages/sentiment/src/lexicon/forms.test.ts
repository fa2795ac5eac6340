import { describe, expect, it } from 'vitest';
import { foldGerman, germanAdjective } from './german-forms.ts';
import { inflect, mergeGroups } from './inflect.ts';
import { foldItalian, foldPortuguese, italianForms, portugueseForms, spanishForms } from './romance-forms.ts';

describe('the forms of a word', () => {
  it.each([
    ['gut', ['gute', 'guten', 'guter', 'gutes', 'gutem', 'guteste']],
    ['schlecht', ['schlechtere', 'schlechteste']],
    ['miserabel', ['miserable', 'miserables', 'miserabelste']],
    ['träge', ['träger', 'träges', 'trägste']],
    ['frisch', ['frischeren', 'frischeste']],
  ])('German declines “%s”', (word, forms) => {
    expect(germanAdjective(word)).toEqual(expect.arrayContaining([word, ...forms]));
  });

  it.each([
    ['rápido', ['rápida', 'rápidos', 'rápidas', 'rapidamente', 'rapidíssimo']],
    ['difícil', ['difíceis', 'dificilmente']],
    ['encantador', ['encantadora', 'encantadores']],
    ['bem_feito', ['bem_feita', 'bem_feitos', 'bem_feitas']],
  ])('Portuguese bends “%s”', (word, forms) => {
    expect(portugueseForms(word)).toEqual(expect.arrayContaining([word, ...forms]));
  });

  it.each([
    ['lento', ['lenta', 'lentos', 'lentas', 'lentamente', 'lentísimo']],
    ['fácil', ['fáciles', 'fácilmente']],
    ['encantador', ['encantadora', 'encantadores']],
    ['capaz', ['capaces']],
    ['amable', ['amables', 'amablemente']],
  ])('Spanish bends “%s”', (word, forms) => {
    expect(spanishForms(word)).toEqual(expect.arrayContaining([word, ...forms]));
  });

  it.each([
    ['sporco', ['sporca', 'sporchi', 'sporche']],
    ['simpatico', ['simpatici', 'simpatiche']],
    ['serio', ['seria', 'seri', 'serie', 'seriamente', 'serissimo']],
    ['gentile', ['gentili', 'gentilmente', 'gentilissima']],
    ['felice', ['felici', 'felicemente']],
  ])('Italian bends “%s”', (word, forms) => {
    expect(italianForms(word)).toEqual(expect.arrayContaining([word, ...forms]));
  });
});

describe('spelling', () => {
  it('makes one word of “schön”, “SCHÖN” and “schoen”, and another of “schon”', () => {
    expect(foldGerman('schön')).toBe(foldGerman('schoen'));
    expect(foldGerman('groß')).toBe(foldGerman('gross'));
    expect(foldGerman('schon')).not.toBe(foldGerman('schön'));
  });

  it('takes the pronoun off a Portuguese verb', () => {
    expect(foldPortuguese('decepcionou-me')).toBe('decepcionou');
    expect(foldPortuguese('recomendá-lo')).toBe('recomenda');
    expect(foldPortuguese('bem-estar')).toBe('bem-estar');
  });

  it('tells Italian “né” from “ne”', () => {
    expect(foldItalian('né')).toBe(foldItalian('nè'));
    expect(foldItalian('né')).not.toBe(foldItalian('ne'));
    expect(foldItalian('qualità')).toBe('qualita');
  });
});

describe('inflect', () => {
  it('writes out marked entries only, each form once', () => {
    expect(inflect({ '2': 'lento~ lenta bien' }, (word) => [word, `${word.slice(0, -1)}a`])).toEqual({
      '2': 'lento lenta bien',
    });
  });

  it('puts the groups of two lists together', () => {
    expect(mergeGroups({ '1': 'a' }, { '1': 'b', '-1': 'c' })).toEqual({ '1': 'a b', '-1': 'c' });
  });
});
