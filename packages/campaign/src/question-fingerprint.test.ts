import { audiences } from '@miroir/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hestia } from './definitions/index.ts';
import {
  lineBetween,
  questionFingerprint,
  questionFingerprints,
  rewordings,
} from './question-fingerprint.ts';
import { questionnaireFor } from './questionnaire/questionnaire-for.ts';
import type { AskedQuestion } from './schema/questionnaire.ts';
import { campaignArbitrary } from './testing/campaigns.ts';

const text = { fr: 'Quoi ?', en: 'What?' };
const question: AskedQuestion = {
  kind: 'single-choice',
  id: 'q',
  theme: 't',
  text,
  required: false,
  unsure: 'dont-know',
  results: 'each-release',
  when: { question: 'before', is: ['yes'] },
  comment: { prompt: { fr: 'Dites', en: 'Say' }, quotable: true, maxLength: 200 },
  options: [
    { id: 'a', label: { fr: 'A', en: 'A' } },
    { id: 'b', label: { fr: 'B', en: 'B' } },
  ],
};
const before = questionFingerprint(question);

describe('the fingerprint of a question', () => {
  it.each<[string, Partial<AskedQuestion>]>([
    ['an option that changes places', { options: question.options.toReversed() }],
    ['a favourable option', { favourable: ['a'] }],
    ['another condition', { when: { question: 'before', is: ['no'] } }],
    ['no condition', { when: undefined }],
    ['another way not to say', { unsure: 'prefer-not' }],
    ['an answer that is required', { required: true }],
    ['another kind', { kind: 'likert' } as Partial<AskedQuestion>],
  ])('has another shape after %s', (_, change) => {
    const after = questionFingerprint({ ...question, ...change } as AskedQuestion);
    expect(after.shape).not.toBe(before.shape);
  });

  it.each<[string, Partial<AskedQuestion>]>([
    ['its place in another theme', { theme: 'other' }],
    ['another label on the comparison’s axis', { short: text }],
    ['results shown later', { results: 'never' }],
  ])('stays the same after %s', (_, change) => {
    expect(questionFingerprint({ ...question, ...change } as AskedQuestion)).toEqual(before);
  });

  it.each<[string, Partial<AskedQuestion>]>([
    ['question', { text: { ...text, en: 'Which?' } }],
    ['help', { help: { en: 'Choose' } }],
    ['comment', { comment: { prompt: { fr: 'Dites', en: 'Tell' }, quotable: true, maxLength: 200 } }],
    [
      'option',
      {
        options: [
          { id: 'a', label: { fr: 'A', en: 'Ah' } },
          { id: 'b', label: { fr: 'B', en: 'B' } },
        ],
      },
    ],
  ])('keeps its shape when the words of its %s change, and tells in which language', (_, change) => {
    const after = questionFingerprint({ ...question, ...change } as AskedQuestion);
    expect(after.shape).toBe(before.shape);
    expect(after.words.en).not.toBe(before.words.en);
    expect(after.words.fr).toBe(before.words.fr);
  });

  it('tells two options that exchange their labels from two that stay', () => {
    const [a, b] = question.options;
    if (!a || !b) throw new Error('two options');
    const swapped = [
      { id: a.id, label: b.label },
      { id: b.id, label: a.label },
    ];
    const after = questionFingerprint({ ...question, options: swapped });
    expect(after.shape).toBe(before.shape);
    expect(after.words).not.toEqual(before.words);
  });

  it('has one shape on both sides of any campaign, and other words exactly where the sides are worded apart', () => {
    fc.assert(
      fc.property(campaignArbitrary(), (campaign) => {
        const [employees, consumers] = audiences.map((audience) =>
          questionFingerprints(questionnaireFor(campaign, audience)),
        );
        for (const { id, equivalence } of campaign.questions) {
          if (equivalence === 'one-sided') continue;
          expect(employees?.[id]?.shape).toBe(consumers?.[id]?.shape);
          const same = JSON.stringify(employees?.[id]?.words) === JSON.stringify(consumers?.[id]?.words);
          expect(same).toBe(equivalence === 'identical');
        }
      }),
    );
  });

  it('is one a question and language', () => {
    const prints = questionFingerprints(questionnaireFor(hestia, 'employees'));
    for (const [id, { words }] of Object.entries(prints)) {
      expect(Object.keys(words), id).toEqual([...hestia.locales].sort());
    }
  });
});

describe('two rounds of one question', () => {
  const lineTo = (change: Partial<AskedQuestion>) =>
    lineBetween(before, questionFingerprint({ ...question, ...change } as AskedQuestion));

  it('are one line while shape and words are the same, cut by other words, apart by another shape', () => {
    expect(lineTo({ theme: 'elsewhere', results: 'never' })).toBe('one');
    expect(lineTo({ text: { ...text, fr: 'Quoi donc ?' } })).toBe('cut');
    expect(lineTo({ text: { fr: text.fr } })).toBe('cut');
    expect(lineTo({ options: question.options.toReversed() })).toBe('apart');
    expect(lineTo({ required: true, text: { fr: 'Autre' } })).toBe('apart');
  });
});

describe('what is read otherwise in another version of a question', () => {
  const changed = (change: Partial<AskedQuestion>) =>
    rewordings(question, { ...question, ...change } as AskedQuestion);

  it('is each text that changed, before and after, in its language', () => {
    expect(changed({ text: { ...text, fr: 'Quoi donc ?' } })).toEqual([
      { part: 'text', locale: 'fr', before: 'Quoi ?', after: 'Quoi donc ?' },
    ]);
    expect(changed({ text: { fr: text.fr }, help: { fr: 'Choisissez' } })).toEqual([
      { part: 'text', locale: 'en', before: 'What?', after: null },
      { part: 'help', locale: 'fr', before: null, after: 'Choisissez' },
    ]);
    const options = question.options.map((each) => ({ ...each, label: { ...each.label, en: 'Ah' } }));
    expect(changed({ options }).map(({ part }) => part)).toEqual(['options.0.label', 'options.1.label']);
  });

  it('is nothing where nothing changed, or where they are two questions', () => {
    expect(changed({ theme: 'elsewhere', short: text })).toEqual([]);
    expect(changed({ required: true, text: { fr: 'Autre' } })).toEqual([]);
  });

  it('is there exactly where a line is cut, in any campaign', () => {
    fc.assert(
      fc.property(campaignArbitrary(), (campaign) => {
        const [employees, consumers] = audiences.map((side) => questionnaireFor(campaign, side).questions);
        for (const mine of employees ?? []) {
          const theirs = consumers?.find(({ id }) => id === mine.id);
          if (!theirs) continue;
          const line = lineBetween(questionFingerprint(mine), questionFingerprint(theirs));
          expect(rewordings(mine, theirs).length > 0).toBe(line === 'cut');
        }
      }),
    );
  });
});
