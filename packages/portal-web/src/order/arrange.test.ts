import { type LocalQuestion, localizeQuestionnaire, questionnaireFor } from '@miroir/campaign';
import { labelledParts, optionIds } from '@miroir/campaign/answers';
import { campaignArbitrary } from '@miroir/campaign/testing';
import { memoryShelf } from '@miroir/participant';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeOn, inOrderOf } from './arrange.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

function choice(options: readonly { id: string; last?: true }[]): LocalQuestion {
  const listed = options.map((option) => ({ ...option, label: option.id }));
  const base = { theme: 't', text: '?', required: false, unsure: 'none', results: 'never' } as const;
  return { ...base, id: 'q', kind: 'single-choice', order: 'random', options: listed };
}

const free = choice(letters.map((id) => ({ id })));

describe('a list in random order', () => {
  it('holds what the author wrote, each entry once, and the last ones last in the author’s order', () => {
    fc.assert(
      fc.property(campaignArbitrary(), fc.string(), (campaign, seed) => {
        const { questions } = localizeQuestionnaire(questionnaireFor(campaign, 'employees'), 'fr');
        for (const question of questions) {
          const drawn = inOrderOf(question, seed);
          const [before, after] = [labelledParts(question), labelledParts(drawn)];
          expect(after.toSorted(byId)).toEqual(before.toSorted(byId));
          const last = before.filter((part) => part.last);
          expect(last.length === 0 ? [] : after.slice(-last.length)).toEqual(last);
          // Nothing but the list's order has changed.
          expect(Object.keys(drawn)).toEqual(Object.keys(question));
          if (!('order' in question)) expect(drawn).toBe(question);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts every entry at every place about as often as the others', () => {
    const devices = 3000;
    const places = letters.map(() => letters.map(() => 0));
    for (let device = 0; device < devices; device += 1)
      for (const [place, id] of optionIds(inOrderOf(free, `${device}.${device * 7}`)).entries()) {
        const row = places[letters.indexOf(id)];
        if (row !== undefined) row[place] = (row[place] ?? 0) + 1;
      }
    // A sixth of 3,000 is 500; six standard deviations of a fair draw are 122.
    for (const count of places.flat()) expect(Math.abs(count - devices / letters.length)).toBeLessThan(122);
  });

  it('differs from one question to the next on one device', () => {
    const orders = letters.map((id) => optionIds(inOrderOf({ ...free, id }, 'seed')).join(''));
    expect(new Set(orders).size).toBeGreaterThan(3);
  });

  it('is the same at every visit of a device, in two tabs opened at once, and another on another device', async () => {
    const shelf = memoryShelf();
    const [one, two] = await Promise.all([arrangeOn(shelf), arrangeOn(shelf)]);
    const many = choice(Array.from({ length: 12 }, (_, index) => ({ id: `o${index}` })));
    expect(optionIds(one(many))).toEqual(optionIds(two(many)));
    expect(optionIds((await arrangeOn(shelf))(many))).toEqual(optionIds(one(many)));
    expect(optionIds((await arrangeOn(memoryShelf()))(many))).not.toEqual(optionIds(one(many)));
    expect(one(many)).toBe(one(many));
  });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
