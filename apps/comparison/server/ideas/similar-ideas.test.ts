import { setImmediate as turn } from 'node:timers/promises';
import { fold, stemsOf } from '@miroir/basics/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdeaText } from '../../contract/ideas.ts';
import { createMatcher, type Likeness } from './similar-ideas.ts';

type Side = 'employees' | 'consumers';
type Texts = ReadonlyMap<string, { readonly side: Side; readonly text: IdeaText }>;

/** A text's words with how often they are said: in whole stems, beginnings in halves. */
function wordsOf({ language, title, body, need, benefit }: IdeaText): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, by: number) => words.set(word, (words.get(word) ?? 0) + by);
  for (const word of fold([title, title, body, need, benefit].join(' ')).match(/[\p{L}\p{N}]+/gu) ?? [])
    for (const stem of stemsOf(word, language)) {
      add(`${language} ${stem}`, 1);
      if (stem.length >= 5) add(stem.slice(0, 5), 0.5);
    }
  return words;
}

/** The same by every pair of ideas, with nothing remembered. */
function naive(texts: Texts): Likeness[] {
  const words = new Map([...texts].map(([id, { text }]) => [id, wordsOf(text)]));
  const holders = (word: string) => [...words.values()].filter((each) => each.has(word)).length;
  const most = Math.min(200, Math.max(10, Math.floor(texts.size / 10)));
  const vectors = new Map(
    [...words].map(([id, each]) => {
      const weighed = [...each].flatMap(([word, times]) => {
        const held = holders(word);
        const weight = Math.log1p(times) * Math.log(texts.size / held);
        return held > most ? [] : [{ word, held, weight }];
      });
      const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0));
      const telling = weighed.filter(({ held }) => held > 1).sort((a, b) => b.weight - a.weight);
      return [id, new Map(telling.slice(0, 16).map(({ word, weight }) => [word, weight / length]))];
    }),
  );
  const of = (side: Side) => [...texts].flatMap(([id, each]) => (each.side === side ? id : []));
  const pairs = of('employees').flatMap((employees) =>
    of('consumers').map((consumers): Likeness => {
      const [one, other] = [vectors.get(employees), vectors.get(consumers)];
      const shared = [...(one ?? [])].map(([word, weight]) => weight * (other?.get(word) ?? 0));
      return {
        employees,
        consumers,
        likeness: Math.min(
          1,
          shared.reduce((a, b) => a + b, 0),
        ),
      };
    }),
  );
  const taken = new Set<string>();
  return pairs
    .filter(({ likeness }) => likeness >= 0.25)
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        (a.employees === b.employees
          ? a.consumers < b.consumers
            ? -1
            : 1
          : a.employees < b.employees
            ? -1
            : 1),
    )
    .filter(({ employees, consumers }) => {
      if (taken.has(employees) || taken.has(consumers)) return false;
      taken.add(employees).add(consumers);
      return true;
    })
    .slice(0, 200);
}

const vocabulary =
  'réparer réparation repair Reparatur reparar carte cartes atelier moteur motor garantie garantia battery batterie le de the und mousse navette'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }).map((words) => words.join(' '));
const text = fc.record({
  language: fc.constantFrom('fr', 'en', 'de', 'pt'),
  title: sentence,
  body: sentence,
  need: sentence,
  benefit: sentence,
});
const change = fc.record({
  side: fc.constantFrom<Side>('employees', 'consumers'),
  number: fc.integer({ min: 0, max: 12 }),
  text: fc.option(text, { freq: 4 }),
});

describe('pairs of ideas that may be one', () => {
  it('are those that a look at every pair finds, whatever was written, changed and taken back before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 60 }), async (changes) => {
        const matcher = createMatcher();
        const texts = new Map<string, { side: Side; text: IdeaText }>();
        for (const [at, { side, number, text: written }] of changes.entries()) {
          const id = `${side} ${number}`;
          if (written === null) {
            matcher.remove(id);
            texts.delete(id);
          } else {
            matcher.put(side, id, written);
            texts.set(id, { side, text: written });
          }
          if (at % 20 === 19) expect(await matcher.match()).toEqual(naive(texts));
        }
        expect(await matcher.match()).toEqual(naive(texts));
      }),
      { numRuns: 200 },
    );
  });

  it('are those of the texts that were there when they were asked for', async () => {
    const matcher = createMatcher();
    const lending = { language: 'fr', title: 'Prêter des cartes d’essai', body: '', need: '', benefit: '' };
    const filler = { ...lending, title: 'Éteindre les écrans la nuit' };
    for (let n = 0; n < 20; n += 1) matcher.put(n % 2 ? 'employees' : 'consumers', `filler ${n}`, filler);
    matcher.put('employees', 'one', lending);
    matcher.put('consumers', 'two', lending);
    const asked = matcher.match();
    matcher.remove('two');
    const ids = (found: readonly Likeness[]) => found.map(({ consumers }) => consumers);
    expect(ids(await asked)).toContain('two');
    expect(ids(await matcher.match())).not.toContain('two');
  });

  it('are looked for a few milliseconds at a time', async () => {
    const matcher = createMatcher();
    for (let n = 0; n < 4000; n += 1) {
      const words = Array.from({ length: 40 }, (_, at) => `mot${(n * 31 + at * at * 17) % 900}`).join(' ');
      const idea = { language: 'fr', title: '', body: words, need: '', benefit: '' };
      matcher.put(n % 2 === 0 ? 'employees' : 'consumers', `idea ${n}`, idea);
    }
    let [turns, over] = [0, false];
    const others = (async () => {
      for (; !over; turns += 1) await turn();
    })();
    await matcher.match();
    over = true;
    await others;
    expect(turns).toBeGreaterThan(3);
  });
});
