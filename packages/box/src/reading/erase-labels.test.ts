import type { Sheet } from '@miroir/campaign';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerDocument } from '../box-documents.ts';
import { labelName, labelNames } from '../labels/label-name.ts';
import { erasingLabels } from './erase-labels.ts';

const id = 'A'.repeat(43);
const sheetOf = (one: string, two: string): Sheet => ({
  answers: { why: { text: two, quotable: false } },
  comments: { friend: { text: one, quotable: false } },
});

let document: AnswerDocument;
let labels: Set<string>;
/** What happened, in order. */
let log: string[];

const shelf = {
  async eraseLabels(names: readonly string[]) {
    log.push('labels');
    for (const name of names) labels.delete(name);
  },
  async forget(names: readonly string[]) {
    log.push('forget');
    for (const name of names) labels.delete(name);
  },
};
const changes = () =>
  erasingLabels(
    {
      find: async () => document,
      async replace(_id, replaces) {
        log.push('replace');
        return replaces === document.digest;
      },
      async erase(_id, replaces) {
        log.push('erase');
        return replaces === document.digest;
      },
    },
    shelf,
  );

beforeEach(() => {
  const latest = sheetOf('Bien.', 'Parce que.');
  document = { _id: id, cohort: 'c', state: 'sent', digest: 'd1', latest, published: null };
  labels = new Set(labelNames(id, latest));
  log = [];
});

describe('the labels of an answer', () => {
  it('go with a withdrawal: before the text, so that a crash leaves none, and after, for one given meanwhile', async () => {
    expect(labels.size).toBe(2);
    expect(await changes().erase(id, 'd1', 'd2')).toBe(true);
    expect(log).toEqual(['labels', 'erase', 'forget']);
    expect(labels.size).toBe(0);
  });

  it('go with an amendment of their own text, and stay where the text stays', async () => {
    const latest = sheetOf('Mal.', 'Parce que.');
    expect(await changes().replace(id, 'd1', { digest: 'd2', latest })).toBe(true);
    expect([...labels]).toEqual([labelName(id, { part: 'q:why', text: 'Parce que.' })]);
  });

  it('stay when the change means another state, or comes after the answer has entered', async () => {
    expect(await changes().erase(id, 'old', 'd2')).toBe(false);
    document.entered = 'cohort';
    await changes().replace(id, 'd1', { digest: 'd2', latest: sheetOf('Mal.', 'Autre.') });
    expect(labels.size).toBe(2);
  });
});

describe('the name of a label', () => {
  it('differs by person, by question and by text, and two of one person look unrelated', () => {
    const names = [
      labelName(id, { part: 'c:friend', text: 'Bien.' }),
      labelName(id, { part: 'c:friend', text: 'Bien' }),
      labelName(id, { part: 'q:friend', text: 'Bien.' }),
      labelName('B'.repeat(43), { part: 'c:friend', text: 'Bien.' }),
    ];
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[\w-]{43}$/);
  });
});
