import { audiences } from '@miroir/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { favourableIds } from '../check/kind-definitions.ts';
import { hestia, solar } from '../definitions/index.ts';
import { type QuestionKind, questionKinds } from '../kinds/shared/kind.ts';
import { questionnaireFor } from '../questionnaire/questionnaire-for.ts';
import type { AskedQuestion } from '../schema/questionnaire.ts';
import type { Answer } from '../schema/sheet.ts';
import { answerArbitrary, campaignArbitrary } from '../testing/index.ts';
import { optionIds, textLength, validateAnswer } from './index.ts';

function ask<K extends QuestionKind>(kind: K): Extract<AskedQuestion, { kind: K }> {
  const asked = [hestia, solar].flatMap((campaign) => questionnaireFor(campaign, 'consumers').questions);
  const found = asked.find((question) => question.kind === kind);
  return found as Extract<AskedQuestion, { kind: K }>;
}
const fault = (question: AskedQuestion, answer?: Answer) => {
  const checked = validateAnswer(question, answer);
  return checked.ok ? undefined : checked.error;
};

describe('validateAnswer', () => {
  it('accepts honest answers of every kind, in a form it gives back unchanged', () => {
    const kinds = new Set<string>();
    const cases = fc
      .tuple(campaignArbitrary(), fc.constantFrom(...audiences))
      .chain(([campaign, audience]) => {
        const { questions } = questionnaireFor(campaign, audience);
        return fc.tuple(
          ...questions.map((question) => fc.tuple(fc.constant(question), answerArbitrary(question))),
        );
      });
    fc.assert(
      fc.property(cases, (pairs) => {
        for (const [question, answer] of pairs) {
          kinds.add(question.kind);
          expect(validateAnswer(question, answer)).toEqual({ ok: true, value: answer });
        }
      }),
      { numRuns: 100 },
    );
    expect([...kinds].toSorted()).toEqual([...questionKinds].toSorted());
  });

  it('refuses the answer of another kind of question', () => {
    const shapes: Record<string, Answer> = {
      option: { option: 'yes' },
      options: { options: ['a'] },
      value: { value: 3 },
      order: { order: ['a'] },
      cells: { cells: {} },
      points: { points: {} },
      text: { text: 'x', quotable: false },
    };
    const own: Record<QuestionKind, string> = {
      'single-choice': 'option',
      'multiple-choice': 'options',
      'yes-no': 'option',
      likert: 'option',
      rating: 'value',
      nps: 'value',
      ranking: 'order',
      matrix: 'cells',
      allocation: 'points',
      'binned-number': 'option',
      period: 'option',
      'short-text': 'text',
      'long-text': 'text',
    };
    for (const kind of questionKinds) {
      for (const [name, answer] of Object.entries(shapes)) {
        if (name !== own[kind]) expect(fault(ask(kind), answer)).toEqual({ code: 'wrong-kind' });
      }
    }
  });

  it('takes nothing, a blank text or an empty list for a skip, unless an answer is required', () => {
    const blanks: [AskedQuestion, Answer | undefined][] = [
      [ask('nps'), undefined],
      [ask('long-text'), { text: ' \n', quotable: false }],
      [ask('multiple-choice'), { options: [] }],
      [ask('ranking'), { order: [] }],
      [ask('matrix'), { cells: { safety: {} } }],
      [ask('allocation'), { points: { solar: 0 } }],
    ];
    for (const [question, blank] of blanks) {
      expect(validateAnswer(question, blank)).toEqual({ ok: true, value: undefined });
      expect(fault({ ...question, required: true }, blank)).toEqual({ code: 'required' });
    }
  });

  it('accepts only the kind of "unsure" that is offered', () => {
    expect(fault(ask('rating'), { unsure: 'prefer-not' })).toBeUndefined();
    expect(fault(ask('rating'), { unsure: 'dont-know' })).toEqual({ code: 'unsure-not-offered' });
    expect(fault({ ...ask('rating'), required: true }, { unsure: 'prefer-not' })).toBeUndefined();
  });

  it('takes an option that is chosen alone by itself, whatever number of choices is asked for, and never with another', () => {
    const choice = ask('multiple-choice');
    const options = choice.options.map((option) =>
      option.id === 'manual' ? { ...option, exclusive: true as const } : option,
    );
    const question = { ...choice, options, min: 2 };
    expect(fault(question, { options: ['manual'] })).toBeUndefined();
    expect(fault(question, { options: ['delay', 'manual'] })).toEqual({
      code: 'exclusive-with-others',
      option: 'manual',
    });
    expect(fault(question, { options: ['delay'] })).toEqual({ code: 'too-few-options', min: 2 });
  });

  it('checks choices: known, once each, as many as allowed, in definition order', () => {
    expect(fault(ask('yes-no'), { option: 'maybe' })).toEqual({ code: 'unknown-option', option: 'maybe' });
    const several = { ...ask('multiple-choice'), min: 2 };
    expect(fault(several, { options: ['delay'] })).toEqual({ code: 'too-few-options', min: 2 });
    expect(fault(several, { options: ['delay', 'delay'] })).toEqual({
      code: 'repeated-option',
      option: 'delay',
    });
    const four = ['delay', 'manual', 'part-price', 'new-simpler'];
    expect(fault(several, { options: four })).toEqual({ code: 'too-many-options', max: 3 });
    expect(validateAnswer(several, { options: ['manual', 'part-price'] })).toEqual({
      ok: true,
      value: { options: ['part-price', 'manual'] },
    });
  });

  it('checks numbers against their scale, halves and negative zero included', () => {
    expect(fault(ask('rating'), { value: 0 })).toEqual({ code: 'out-of-range', min: 1, max: 5 });
    expect(fault(ask('nps'), { value: 11 })).toEqual({ code: 'out-of-range', min: 0, max: 10 });
    expect(fault(ask('nps'), { value: 2.5 })).toEqual({ code: 'out-of-range', min: 0, max: 10 });
    expect(validateAnswer(ask('nps'), { value: -0 })).toEqual({ ok: true, value: { value: 0 } });
  });

  it('checks rankings: all the ranks asked for, each item once', () => {
    const ranking = ask('ranking');
    expect(fault(ranking, { order: ['paint', 'plastic'] })).toEqual({
      code: 'incomplete-ranking',
      expected: 3,
    });
    expect(fault(ranking, { order: ['paint', 'paint', 'plastic'] })).toEqual({
      code: 'repeated-option',
      option: 'paint',
    });
    expect(fault(ranking, { order: ['paint', 'gold', 'plastic'] })).toEqual({
      code: 'unknown-option',
      option: 'gold',
    });
  });

  it('lets a matrix be partly filled unless it is required', () => {
    const cells = { local: { importance: 4 }, safety: { importance: 1, satisfaction: 5 }, skills: {} };
    const checked = validateAnswer(ask('matrix'), { cells });
    expect(checked.ok && JSON.stringify(checked.value)).toBe(
      '{"cells":{"safety":{"importance":1,"satisfaction":5},"local":{"importance":4}}}',
    );
    const required = { ...ask('matrix'), required: true };
    expect(fault(required, { cells })).toEqual({
      code: 'incomplete-matrix',
      rows: ['local', 'suppliers', 'skills'],
    });
    expect(fault(required, { cells: { safety: { importance: 6 } } })).toEqual({
      code: 'out-of-range',
      min: 1,
      max: 5,
    });
    expect(fault(required, { cells: { pay: {} } })).toEqual({ code: 'unknown-option', option: 'pay' });
  });

  it('checks numbers: one of the declared bins, never the number itself', () => {
    expect(validateAnswer(ask('binned-number'), { option: 'from-300' })).toEqual({
      ok: true,
      value: { option: 'from-300' },
    });
    expect(fault(ask('binned-number'), { option: 'from-1' })).toEqual({
      code: 'unknown-option',
      option: 'from-1',
    });
    expect(fault(ask('binned-number'), { value: 350 })).toEqual({ code: 'wrong-kind' });
  });

  it('checks allocations: known items, whole steps, the exact total; zeros filled in', () => {
    const allocation = ask('allocation');
    expect(validateAnswer(allocation, { points: { motors: 40, solar: 60 } })).toEqual({
      ok: true,
      value: { points: { insulation: 0, motors: 40, solar: 60, automatic: 0, advice: 0 } },
    });
    expect(fault(allocation, { points: { motors: 90 } })).toEqual({
      code: 'wrong-total',
      total: 100,
      given: 90,
    });
    expect(fault(allocation, { points: { motors: 95, solar: 5 } })).toEqual({ code: 'wrong-step', step: 10 });
    expect(fault(allocation, { points: { motors: 110, solar: -10 } })).toEqual({
      code: 'out-of-range',
      min: 0,
      max: 100,
    });
    expect(fault(allocation, { points: { gas: 100 } })).toEqual({ code: 'unknown-option', option: 'gas' });
  });

  it('knows no option, row or item by the name of what every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const unknown = { code: 'unknown-option', option: name };
      expect(fault(ask('single-choice'), { option: name })).toEqual(unknown);
      expect(fault(ask('multiple-choice'), { options: [name, name] })).toEqual(unknown);
      expect(fault(ask('ranking'), { order: [name] })).toEqual(unknown);
      const record = JSON.parse(`{"${name}":100}`);
      expect(fault(ask('allocation'), { points: record })).toEqual(unknown);
      expect(fault(ask('matrix'), { cells: record })).toEqual(unknown);
      expect(fault(ask('yes-no'), JSON.parse(`{"${name}":{"option":"yes"}}`))).toEqual({
        code: 'wrong-kind',
      });
    }
  });

  it('measures a text in characters after normalising, and quotes only where the author allowed it', () => {
    expect(textLength(' e\u0301t\u00e9 \u{1F600} ')).toBe(5);
    const short = { ...ask('short-text'), maxLength: 20 };
    expect(fault(short, { text: 'é'.repeat(20).normalize('NFD'), quotable: true })).toBeUndefined();
    expect(fault(short, { text: 'é'.repeat(21), quotable: true })).toEqual({
      code: 'too-long',
      max: 20,
      length: 21,
    });
    expect(fault({ ...short, quotable: false }, { text: 'x', quotable: true })).toEqual({
      code: 'quote-not-offered',
    });
  });
});

describe('favourableIds', () => {
  it('is what the author declared, else the upper part of the scale', () => {
    expect(favourableIds(ask('likert'))).toEqual(['rather-easy', 'very-easy']);
    expect(favourableIds(ask('rating'))).toEqual(['4', '5']);
    expect(favourableIds({ ...ask('rating'), favourable: [3] })).toEqual(['3']);
    expect(favourableIds(ask('nps'))).toEqual(['9', '10']);
    expect(favourableIds(ask('yes-no'))).toEqual(['yes']);
    expect(favourableIds(ask('single-choice'))).toEqual([]);
  });

  it('only names answers that exist', () => {
    for (const kind of questionKinds) {
      expect(optionIds(ask(kind))).toEqual(expect.arrayContaining(favourableIds(ask(kind))));
    }
  });
});
