import type { IdeaSummary } from '@miroir/space';
import { expect, it } from 'vitest';
import { keptList } from './kept-list.ts';
import type { Wanted } from './wanted.ts';

const idea = (id: string, some: Partial<IdeaSummary>) =>
  ({ id, theme: 'repair', language: 'fr', mine: null, own: false, answer: null, ...some }) as IdeaSummary;
const kept = [
  idea('said', { mine: { value: 'agree', final: false } }),
  idea('own', { own: true, theme: 'energy' }),
  idea('german', { language: 'de', answer: 'retained' }),
];
const all: Wanted = { theme: null, language: null, state: null, order: 'to-read', text: '' };
const shown = (wanted: Partial<Wanted>) => keptList(kept, { ...all, ...wanted })?.map(({ id }) => id) ?? null;

it('finds by theme, language and state what a device keeps, in its order', () => {
  expect(shown({})).toEqual(['said', 'own', 'german']);
  expect(shown({ order: 'recent' })).toEqual(['said', 'own', 'german']);
  expect(shown({ theme: 'energy' })).toEqual(['own']);
  expect(shown({ language: 'de' })).toEqual(['german']);
  expect(shown({ state: 'said' })).toEqual(['said']);
  expect(shown({ state: 'to-say' })).toEqual(['german']);
  expect(shown({ state: 'own' })).toEqual(['own']);
  expect(shown({ state: 'received' })).toEqual(['said', 'own']);
  expect(shown({ state: 'retained' })).toEqual(['german']);
});

it('says that it cannot tell what only the space knows', () => {
  for (const wanted of [
    { text: 'vélo' },
    { state: 'completed' },
    { order: 'agreed' },
    { order: 'divided' },
  ] as const)
    expect(shown(wanted)).toBeNull();
});
