import { audiences } from '@miroir/basics';
import { describe, expect, it } from 'vitest';
import { isConditional } from '../answers/index.ts';
import { textsIn } from '../check/walk.ts';
import { questionKinds } from '../kinds/shared/kind.ts';
import { questionnaireFor } from '../questionnaire/questionnaire-for.ts';
import { hestia } from './hestia.ts';
import { solar } from './solar.ts';

const texts = textsIn(hestia).map(({ text }) => text);

describe('the Hestia campaign', () => {
  it('asks both sides every kind of question with the test of a product beside it, in five themes, with a comment in each theme', () => {
    const shared = hestia.questions.filter(({ audience }) => audience === undefined);
    const kinds = [...shared, ...solar.questions].map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(questionKinds));
    expect(shared).toHaveLength(12);
    const commented = shared.filter((question) => question.comment && !isConditional(question));
    expect(new Set(commented.map(({ theme }) => theme))).toEqual(new Set(hestia.themes.map(({ id }) => id)));
    expect(hestia.themes).toHaveLength(5);
  });

  it('uses every equivalence, a condition, a twin list, and asks each side thirteen questions', () => {
    expect(new Set(hestia.questions.map(({ equivalence }) => equivalence)).size).toBe(3);
    expect(hestia.questions.some(isConditional)).toBe(true);
    expect(
      hestia.questions.some((question) => 'options' in question && 'employees' in question.options),
    ).toBe(true);
    expect(audiences.map((audience) => questionnaireFor(hestia, audience).questions.length)).toEqual([
      13, 13,
    ]);
  });

  it('is set in French as a printer would: no straight quote, no bare space before high punctuation', () => {
    for (const { fr = '' } of texts) {
      expect(fr).not.toMatch(/['"]|\.\.\.| [?!:;%»]|« |[^\s\u00a0][?!:;»]|«[^\u00a0]/);
    }
  });

  it('has no straight quote, no three dots and no stray space in any language', () => {
    expect(texts.length).toBeGreaterThan(120);
    for (const text of texts.flatMap((localized) => Object.values(localized))) {
      expect(text).not.toMatch(/['"]|\.\.\.| {2}|^\s|\s$/);
    }
  });

  it('says in each language something of its own', () => {
    const copied = texts.filter(
      ({ fr = '', en = '', de = '', pt = '' }) => new Set([fr, en, de, pt]).size < 4,
    );
    expect(copied).toEqual([]);
  });

  it('speaks of no school marks in German, where 1 is the best', () => {
    for (const { de = '' } of texts) expect(de).not.toMatch(/\b(Schul)?[Nn]ote(n)?\b/);
  });

  it('grades the two halves of a bipolar scale by the same words in every language', () => {
    const ease = hestia.questions.find(({ id }) => id === 'repair-ease');
    const options = ease?.kind === 'likert' && !('employees' in ease.options) ? ease.options : [];
    const degree = (place: number) => {
      const label = options.at(place)?.label ?? {};
      return Object.entries(label).map(([locale, text]) => [locale, String(text).split(' ').slice(0, -1)]);
    };
    expect(options).toHaveLength(5);
    for (const place of [0, 1]) expect(degree(place)).toEqual(degree(-1 - place));
  });

  it('keeps labels short enough for German on a phone', () => {
    for (const question of hestia.questions) {
      for (const { text } of textsIn(question.short))
        expect(Math.max(...Object.values(text).map((t) => t.length))).toBeLessThan(45);
    }
  });
});
