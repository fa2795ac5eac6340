import { expect, it } from 'vitest';
import { blankWriting, type Writing } from '../device/writings.ts';
import { checkWriting } from './check-writing.ts';

const idea = { kind: 'idea', stance: false, manner: 'once', names: false } as const;
const written: Writing = { ...blankWriting('i'), title: 'Un titre', body: 'Un texte', theme: 'repair' };
const faults = (...given: Parameters<typeof checkWriting>) =>
  checkWriting(...given).map(({ field, fault }) => `${field} ${fault}`);

it('lets a title, two sentences and a theme leave', () => {
  expect(faults(written, idea)).toEqual([]);
});

it('says what is missing in the order of the page', () => {
  expect(faults(blankWriting('i'), idea)).toEqual(['title empty', 'body empty', 'theme empty']);
});

it('counts characters as a person does', () => {
  expect(faults({ ...written, title: '👩‍👩‍👧‍👦'.repeat(80) }, idea)).toEqual([]);
  expect(faults({ ...written, title: 'x'.repeat(81), need: 'x'.repeat(301) }, idea)).toEqual([
    'title too-long',
    'need too-long',
  ]);
});

it('asks a comment how it stands, a reply not, and neither for a theme', () => {
  const comment = { ...idea, kind: 'comment' } as const;
  const said = { ...blankWriting('i'), body: 'Oui' };
  expect(faults(said, { ...comment, stance: true })).toEqual(['stance empty']);
  expect(faults(said, comment)).toEqual([]);
});

it('asks for the name that is not chosen yet, and for the job only beside a true name', () => {
  expect(faults(written, { ...idea, manner: 'pseudonym', names: true })).toEqual(['name empty']);
  expect(faults(written, { ...idea, manner: 'named', names: true })).toEqual(['name empty', 'role empty']);
  expect(faults(written, { ...idea, manner: 'pseudonym' })).toEqual([]);
});
