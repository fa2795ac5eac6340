import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costlyTexts } from '../tests/comments.ts';
import type { Polarity } from './engine.ts';
import { loadEngine } from './load.ts';

const engine = loadEngine();
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

describe('how a word is written', () => {
  it('reads a letter that is drawn out as the word it stands in', () => {
    expect(polarity('That was sooo goooood', 'en')).toBe('positive');
    expect(polarity('C’est nuuuul', 'fr')).toBe('negative');
  });

  it('lets a word written as a name say less than the same word', () => {
    const praise = (text: string, locale: string): number =>
      engine.read(text, locale).probabilities?.positive ?? 0;
    expect(praise('we met the Happy Mondays at the station', 'en')).toBeLessThan(
      praise('we met the happy mondays at the station', 'en'),
    );
    // German writes every noun so, and a headline every word.
    const german = 'bei der Arbeit ist uns die Freude sehr wichtig';
    expect(praise(german, 'de')).toBe(praise(german.toLowerCase(), 'de'));
    const headline = 'Really Happy With My New Chair';
    expect(praise(headline, 'en')).toBe(praise(headline.toLowerCase(), 'en'));
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

  it.each(['', '   ', '…', '42', '🚲', 'ffgh jkl qsdf', 'if (x == null) { return foo.bar(); }'])(
    'is not read, and never neutral, when it says nothing: “%s”',
    (text) => {
      expect(engine.score(text, 'fr')).toMatchObject({ polarity: 'unread', confidence: 0 });
    },
  );

  it('is not read in a language without a lexicon', () => {
    const dutch = 'Het werkt helemaal niet meer';
    expect(engine.score(dutch, 'nl')).toEqual({ language: 'unknown', polarity: 'unread', confidence: 0 });
  });

  it.each([
    ['🤩🤩🤩', 'positive'],
    ['👎', 'negative'],
    [':)', 'positive'],
    [':-(', 'negative'],
  ])('of nothing but signs is read by them, on a page of any language: “%s”', (text, expected) => {
    for (const locale of ['fr', 'ja', undefined]) expect(engine.score(text, locale).polarity).toBe(expected);
  });

  it('too short to tell its language is read where all languages that know a word of it agree', () => {
    expect(engine.score('Super!').polarity).toBe('positive');
    expect(engine.score('Excellent').polarity).toBe('positive');
    expect(engine.score('Catastrophe').polarity).toBe('negative');
    expect(engine.score('Stapler').polarity).toBe('unread');
  });

  it('is read in its own language, whatever the page is written in', () => {
    expect(engine.score('Das ist wirklich nicht gut und viel zu teuer.', 'fr')).toMatchObject({
      language: 'de',
      polarity: 'negative',
    });
    expect(engine.score('I really love working with this team.', 'fr')).toMatchObject({
      language: 'en',
      polarity: 'positive',
    });
  });

  it('that mixes two languages is read in the one it has more of', () => {
    const mixed = 'Le service client est nul, vraiment décevant. Thanks anyway.';
    expect(engine.score(mixed, 'en')).toMatchObject({ language: 'fr', polarity: 'negative' });
  });

  it('is weighed by what follows a contrast, and less by what a concession admits', () => {
    const praised = engine.read('C’est cher, mais c’est excellent.', 'fr').probabilities;
    const blamed = engine.read('C’est excellent, mais c’est cher.', 'fr').probabilities;
    expect(praised?.positive).toBeGreaterThan(blamed?.positive ?? 1);
  });

  it('is the surer the stronger it speaks', () => {
    const confidence = (text: string): number => engine.score(text, 'fr').confidence;
    expect(confidence('Le service est vraiment excellent !')).toBeGreaterThan(
      confidence('Le service est bon.'),
    );
    expect(confidence('Ce service est décevant.')).toBeGreaterThan(
      confidence('Ce service est un peu décevant.'),
    );
  });

  it.each(Object.entries(costlyTexts))(
    'takes as long as it is long, no more, whatever it is made of: %s',
    (_name, text) => {
      const best = (length: number): number => {
        const times = Array.from({ length: 5 }, (_, round) => {
          const written = text(round).slice(0, length);
          const from = performance.now();
          engine.score(written, 'fr');
          return performance.now() - from;
        });
        return Math.min(...times);
      };
      // Eight times the text; were its cost a square, sixty-four times the time. The bench states the milliseconds.
      expect(best(50_000) / best(6250)).toBeLessThan(32);
    },
  );
});
