import { engine } from '@miroir/sentiment/shipped';
import { describe, expect, it } from 'vitest';
import { bankTones, bankTopics } from './bank.ts';
import { consumerBank } from './consumers.ts';
import { abroad } from './consumers-abroad.ts';
import { employeeBank } from './employees.ts';

const banks = { consumers: consumerBank, employees: employeeBank };
const rows = Object.entries(banks).flatMap(([audience, bank]) =>
  bankTopics.flatMap((topic) =>
    bankTones.flatMap((polarity) =>
      bank.comments[topic][polarity].map((text) => ({ audience, topic, polarity, text })),
    ),
  ),
);
const foreign = bankTopics.flatMap((topic) => bankTones.flatMap((tone) => abroad[topic][tone]));
const texts = [...rows.map((row) => row.text), ...consumerBank.tips, ...employeeBank.tips];

describe('the bank of comments', () => {
  it('holds at least 120 different texts', () => {
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(120);
  });

  it('is set as French is: no straight apostrophe, no breaking space before : ; ? ! % €', () => {
    const own = texts.filter((text) => !foreign.includes(text));
    expect(own.filter((text) => /['"]|\.\.\.|[^\u00a0\u202f][;:?!%€»]|«[^\u00a0]/.test(text))).toEqual([]);
  });

  it('has consumers write in English, German and Portuguese too, on a page that is French', () => {
    const languages = foreign.map((text) => engine.score(text, 'fr').language);
    for (const language of ['en', 'de', 'pt'] as const)
      expect(languages.filter((each) => each === language).length).toBeGreaterThanOrEqual(7);
    expect(foreign.filter((text) => /['"]|\.\.\./.test(text))).toEqual([]);
  });

  it.each(['consumers', 'employees'])(
    'mostly reads to the engine as its authors meant it: %s',
    (audience) => {
      const own = rows.filter((row) => row.audience === audience);
      const right = own.filter((row) => engine.score(row.text, 'fr').polarity === row.polarity);
      expect(right.length / own.length).toBeGreaterThan(0.75);
    },
  );
});
