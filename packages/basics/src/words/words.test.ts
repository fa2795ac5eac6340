import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../chance.ts';
import { fold } from './fold.ts';
import { stem, stemmed } from './stem.ts';
import { createTextIndex, rangesIn } from './text-index.ts';
import { stemsOf } from './tokens.ts';

const same = (language: string, ...words: string[]) =>
  expect(new Set(words.map((word) => stem(fold(word), language))).size, words.join(' ')).toBe(1);

describe('a stem', () => {
  it('brings together what a person means by one word, in four languages', () => {
    same('fr', 'réparer', 'réparation', 'réparations', 'réparateur', 'réparables', 'reparez');
    same('fr', 'journal', 'journaux');
    same('en', 'repair', 'repairs', 'repairing', 'repaired', 'repairable');
    same('en', 'battery', 'batteries');
    same('de', 'Reparaturen', 'Reparatur');
    same('de', 'Verpackung', 'Verpackungen');
    same('pt', 'embalagens', 'embalagen');
    same('pt', 'reparação', 'reparações', 'reparar', 'reparador');
  });

  it('keeps apart short words, and never leaves less than four letters of a longer one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.constantFrom(...stemmed, 'ar'), (word, language) => {
        const short = stem(word, language);
        expect(short.length).toBeGreaterThanOrEqual(Math.min(word.length, 4));
        if (language === 'ar') expect(short).toBe(word);
      }),
    );
    expect(stem('carte', 'fr')).not.toBe(stem('cartel', 'fr'));
  });
});

describe('similar ideas', () => {
  const index = createTextIndex();
  const add = (id: string, language: string, title: string, body = '') =>
    index.add({ id, language, title, body });
  add('card', 'fr', 'Vendre la carte électronique sans le moteur');
  add('stock', 'fr', 'Un stock de cartes d’occasion, vérifiées');
  add('plans', 'fr', 'Ouvrir nos schémas aux réparateurs');
  add('foam', 'fr', 'Renvoyer les cales de mousse au lieu de les jeter', 'La navette repart à vide.');
  add('night', 'en', 'Let receivers sleep at night');
  add('pack', 'de', 'Weniger Verpackung für kleine Teile');
  add('lend', 'pt', 'Emprestar ferramentas aos reparadores');

  it('are found under a title, by accents and stems, in each language', () => {
    expect(index.similar('Prêter des cartes d’essai aux réparateurs', 'fr', 3).toSorted()).toEqual([
      'card',
      'plans',
      'stock',
    ]);
    expect(index.similar('sleeping receiver', 'en', 3)).toEqual(['night']);
    expect(index.similar('Verpackungen', 'de', 3)).toEqual(['pack']);
    expect(index.similar('ferramenta emprestada', 'pt', 3)).toEqual(['lend']);
    expect(index.similar('de la', 'fr', 3)).toEqual([]);
    expect(index.similar('', 'fr', 3)).toEqual([]);
  });

  it('are searched by all words, in any language, the last one perhaps only begun', () => {
    expect(index.search('REPARATEUR schema')).toEqual(['plans']);
    expect(index.search('mous')).toEqual(['foam']);
    expect(index.search('navettes')).toEqual(['foam']);
    expect(index.search('carte mousse')).toEqual([]);
    expect(index.search('…')).toEqual([]);
  });

  it('come, when equally near, in an order that does not tell which was there first', () => {
    const ids = ['c', 'a', 'b'];
    const orders = [ids, ids.toReversed()].map((order) => {
      const equal = createTextIndex();
      for (const id of order) equal.add({ id, language: 'fr', title: 'Une carte', body: '' });
      return [equal.search('carte'), equal.similar('carte', 'fr', 3)];
    });
    expect(orders[0]).toEqual(orders[1]);
  });

  it('are forgotten when they are withdrawn, and read anew when they lose a passage', () => {
    add('gone', 'fr', 'Garantir tous nos moteurs');
    expect(index.search('garantir')).toEqual(['gone']);
    add('gone', 'fr', 'Garantir tous nos […]', '');
    expect(index.search('garantir moteurs')).toEqual([]);
    index.remove('gone');
    index.remove('gone');
    expect(index.search('garantir')).toEqual([]);
  });

  it('are found as among texts that were never others, whatever was taken out and written anew', () => {
    const words = 'réparer carte cartes moteur mousse navette garantie réparation batterie cartel'.split(' ');
    const texts = Array.from({ length: 40 }, (_, at) => ({
      ...{ id: `id-${at * 7}`, language: stemmed[at % stemmed.length] ?? 'fr' },
      title: words.filter((_word, n) => (at + n) % 3 === 0).join(' '),
      body: words.flatMap((word, n) => Array.from({ length: (at * n) % 5 }, () => word)).join(' '),
    }));
    const changed = createTextIndex();
    // Often enough for what is gone to be swept out, twice.
    for (let n = 0; n < 2600; n += 1) {
      const text = texts[n % texts.length];
      if (text === undefined) continue;
      changed.add({ ...text, title: `${text.title} passager ${n}` });
      if (n % 3 === 0) changed.remove(text.id);
    }
    expect(changed.search('passager').length).toBeGreaterThan(0);
    for (const { id } of texts.slice(20)) changed.remove(id);
    for (const text of texts.slice(0, 20)) changed.add(text);
    const fresh = createTextIndex();
    for (const text of texts.slice(0, 20)) fresh.add(text);
    for (const searched of ['réparer', 'carte moteur', 'cart', 'r', 'batterie mouss', 'passager', 'garantie'])
      expect([searched, ...changed.search(searched)]).toEqual([searched, ...fresh.search(searched)]);
    for (const { title } of texts)
      expect(changed.similar(title, 'fr', 5)).toEqual(fresh.similar(title, 'fr', 5));
  });

  it('come in an order that weighs rare words, titles and short texts', () => {
    const weighed = createTextIndex();
    const put = (id: string, title: string, body: string) => weighed.add({ id, language: 'fr', title, body });
    put('in-title', 'Un moteur garanti', 'Cinq ans');
    put('in-body', 'Cinq ans', 'Un moteur garanti');
    put('long', 'Cinq ans', `Un moteur garanti ${'et bien autre chose '.repeat(20)}`);
    put('twice', 'Cinq ans', 'Un moteur, un moteur');
    put('begun', 'Cinq ans', 'Une motorisation');
    expect(weighed.search('moteur')).toEqual(['in-title', 'twice', 'in-body', 'long']);
    expect(weighed.search('moto')).toEqual(['begun']);
    expect(weighed.search('moteur garanti')).toEqual(['in-title', 'in-body', 'long']);
  });

  it('are marked where a text answers', () => {
    const title = 'Réparations : une carte, des cartes';
    const marked = rangesIn(title, 'carte réparer', 'fr').map(([start, end]) => title.slice(start, end));
    expect(marked).toEqual(['Réparations', 'carte', 'cartes']);
    expect(rangesIn(title, '', 'fr')).toEqual([]);
  });

  it('come in less than 30 ms among 10,000', () => {
    const next = mulberry32(7);
    const word = () => `mot${Math.floor(next() ** 2 * 4000)}`;
    const words = (count: number) => Array.from({ length: count }, word).join(' ');
    const many = createTextIndex();
    for (let at = 0; at < 10_000; at += 1)
      many.add({ id: String(at), language: 'fr', title: words(8), body: words(24) });
    const times = Array.from({ length: 31 }, () => {
      const title = words(8);
      const from = performance.now();
      many.similar(title, 'fr', 3);
      return performance.now() - from;
    }).toSorted((a, b) => a - b);
    expect(times[15]).toBeLessThan(30);
  });
});

describe('the words of a text', () => {
  it('are those that say something: no articles, no single letters', () => {
    expect(stemsOf('L’idée de la réparation', 'fr')).toEqual(['idee', 'repar']);
  });
});
