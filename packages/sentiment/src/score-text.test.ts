import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Polarity } from './engine.ts';
import { createLexiconEngine } from './score-text.ts';

const engine = createLexiconEngine();
const polarity = (text: string, locale: string): Polarity => engine.score(text, locale).polarity;

describe('French', () => {
  it.each<[string, Polarity]>([
    ['Les équipes sont formidables.', 'positive'],
    ['Service vraiment décevant.', 'negative'],
    ['La réunion a lieu mardi.', 'neutral'],
    ['Ce n’est pas bon.', 'negative'],
    ['Ce n’est plus fiable.', 'negative'],
    ['Je n’ai jamais été content de ce service.', 'negative'],
    ['Ce n’est guère convaincant.', 'negative'],
    ['Aucun problème, aucune panne.', 'positive'],
    ['Livré sans défaut.', 'positive'],
    ['Ce n’est pas mal du tout.', 'positive'],
    ['Une appli pas terrible.', 'negative'],
    ['Rien d’intéressant.', 'negative'],
    ['Ça ne marche pas.', 'negative'],
    ['C’est livré sans emballage.', 'neutral'],
    ['C’est plus fiable qu’avant.', 'positive'],
    ['Pas de réponse, mais un accueil chaleureux.', 'positive'],
    ['Un accueil chaleureux, mais une réparation ratée.', 'negative'],
    ['Malgré le retard, je suis très satisfaite.', 'positive'],
    ['Je n’attends pas. Le produit est excellent.', 'positive'],
    ['Ce n’est pas seulement utile, c’est agréable.', 'positive'],
    ['TRES DECU', 'negative'],
    ['très déçue par la qualité…', 'negative'],
    ['C’est trop cher.', 'negative'],
  ])('reads “%s” as %s', (text, expected) => {
    expect(polarity(text, 'fr')).toBe(expected);
  });

  it('stops a negation at the end of its clause', () => {
    expect(polarity('Je ne sais pas, le produit est excellent.', 'fr')).toBe('positive');
  });

  it('reads the typographic and the straight apostrophe alike', () => {
    const straight = "Ce n'est pas fiable, je n'aime pas.";
    expect(engine.score(straight, 'fr')).toEqual(engine.score(straight.replaceAll("'", '’'), 'fr'));
  });
});

describe('English', () => {
  it.each<[string, Polarity]>([
    ['The team is wonderful.', 'positive'],
    ['A really disappointing repair.', 'negative'],
    ['The meeting is on Tuesday.', 'neutral'],
    ['This is not good.', 'negative'],
    ["It isn't reliable.", 'negative'],
    ["I don't recommend it.", 'negative'],
    ['I was never happy with it.', 'negative'],
    ['Hardly useful.', 'negative'],
    ['It arrived without a defect.', 'positive'],
    ['No problem at all.', 'positive'],
    ['Not bad.', 'positive'],
    ['Beautiful, but it broke and support is rude.', 'negative'],
    ['It was late, but the quality is excellent.', 'positive'],
    ['Although it was expensive, I love it.', 'positive'],
    ['Not only useful, a real pleasure.', 'positive'],
    ["It doesn't work.", 'negative'],
    ['I do not know, the people are great.', 'positive'],
  ])('reads “%s” as %s', (text, expected) => {
    expect(polarity(text, 'en')).toBe(expected);
  });
});

describe('any text', () => {
  it('never throws, says the same twice, and keeps its confidence between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom('fr', 'en', 'de', 'xx', undefined),
        (text, locale) => {
          const score = engine.score(text, locale);
          expect(score).toEqual(engine.score(text, locale));
          expect(score.confidence).toBeGreaterThanOrEqual(0);
          expect(score.confidence).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('survives any sequence of the words it knows', () => {
    const words = fc.constantFrom(
      'pas',
      'ne',
      'très',
      'bon',
      'mais',
      'not',
      'but',
      '…',
      '!',
      'sans',
      'trop',
      ':)',
      '’',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => engine.score(list.join(' ')).confidence <= 1),
    );
  });

  it.each(['', '   ', '…', '42', '🚲'])(
    'is neutral without confidence when it says nothing: “%s”',
    (text) => {
      expect(engine.score(text, 'fr')).toMatchObject({ polarity: 'neutral', confidence: 0 });
    },
  );

  it('reads a text of a million letters in under a second', () => {
    const before = performance.now();
    engine.score('ne pas mais '.repeat(90_000), 'fr');
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
