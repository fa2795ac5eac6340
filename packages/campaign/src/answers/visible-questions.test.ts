import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hestia } from '../definitions/index.ts';
import { questionnaireFor } from '../questionnaire/questionnaire-for.ts';
import type { AskedQuestion } from '../schema/questionnaire.ts';
import { campaignArbitrary, unroutedSheetArbitrary } from '../testing/index.ts';
import { isAsked, isConditional, keepAsked, nextQuestion, visibleQuestions } from './index.ts';

const view = questionnaireFor(hestia, 'employees');
const is = (question: string, ...values: string[]) => ({ question, is: values });

const text = { fr: 'x' };
const base = { theme: 't', text, required: false, unsure: 'both', results: 'never' } as const;
const options = ['a', 'b'].map((id) => ({ id, label: text }));
const questions: AskedQuestion[] = [
  { ...base, id: 'choice', kind: 'single-choice', options },
  { ...base, id: 'several', kind: 'multiple-choice', options },
  { ...base, id: 'note', kind: 'nps' },
  { ...base, id: 'unknown', kind: 'yes-no' },
  { ...base, id: 'skipped', kind: 'yes-no' },
];

describe('isAsked', () => {
  it('reads every kind of answer a condition may look at', () => {
    const answers = {
      choice: { option: 'a' },
      several: { options: ['a', 'b'] },
      note: { value: 9 },
      unknown: { unsure: 'dont-know' as const },
    };
    const asked = (when: Parameters<typeof isAsked>[1]['when']) => isAsked({ questions }, { when }, answers);
    expect(asked(is('choice', 'b', 'a'))).toBe(true);
    expect(asked(is('several', 'b'))).toBe(true);
    expect(asked(is('note', '9', '10'))).toBe(true);
    expect(asked(is('unknown', 'unsure'))).toBe(true);
    expect(asked(is('choice', 'unsure'))).toBe(false);
    expect(asked(is('skipped', 'a', 'unsure'))).toBe(false);
    expect(asked(is('constructor', 'a'))).toBe(false);
    expect(asked({ all: [is('choice', 'a'), is('note', '8')] })).toBe(false);
    expect(asked({ any: [is('choice', 'b'), is('note', '9')] })).toBe(true);
    expect(asked({ not: is('choice', 'b') })).toBe(true);
    expect(asked({ not: { any: [is('choice', 'b'), is('note', '9')] } })).toBe(false);
    expect(asked({ not: is('skipped', 'yes') })).toBe(true);
    expect(asked(undefined)).toBe(true);
  });

  it('takes an answer in the form of another kind, or to a question it does not know, for a skip', () => {
    const left = { choice: { value: 9 }, note: { option: '9' }, stranger: { option: 'a' } };
    for (const [question, value] of [
      ['choice', '9'],
      ['note', '9'],
      ['stranger', 'a'],
    ] as const) {
      expect(isAsked({ questions }, { when: is(question, value) }, left)).toBe(false);
    }
  });
});

describe('visibleQuestions', () => {
  it('opens and closes a path with the answer it depends on', () => {
    const ids = (option: string) => visibleQuestions(view, { 'repair-done': { option } }).map(({ id }) => id);
    expect(ids('yes')).toContain('repair-experience');
    expect(ids('no')).not.toContain('repair-experience');
    expect(view.questions.filter(isConditional).map(({ id }) => id)).toEqual(['repair-experience']);
  });

  it('ignores an answer whose own question is no longer asked', () => {
    const questions = view.questions.slice(0, 4).map((question, index) => ({ ...question, id: `q${index}` }));
    questions[1]!.when = is('q0', 'very-hard');
    questions[2]!.when = is('q1', 'yes');
    const answers = { q0: { option: 'very-easy' }, q1: { option: 'yes' } };
    expect(visibleQuestions({ questions }, answers).map(({ id }) => id)).toEqual(['q0', 'q3']);
    expect(keepAsked({ questions }, answers, { q0: 1, q1: 2, other: 3 })).toEqual({ q0: 1 });
  });

  it('goes on from a question that is no longer asked', () => {
    const no = { 'repair-done': { option: 'no' } };
    expect(nextQuestion(view, no, 'repair-experience')?.id).toBe('repair-barriers');
    expect(nextQuestion(view, no, 'one-change')).toBeUndefined();
  });

  it('is what going from question to question shows', () => {
    const cases = campaignArbitrary().chain((campaign) => {
      const questionnaire = questionnaireFor(campaign, 'employees');
      return fc.tuple(fc.constant(questionnaire), unroutedSheetArbitrary(questionnaire));
    });
    fc.assert(
      fc.property(cases, ([questionnaire, { answers }]) => {
        const walked: string[] = [];
        let next = nextQuestion(questionnaire, answers);
        while (next) {
          walked.push(next.id);
          next = nextQuestion(questionnaire, answers, next.id);
        }
        expect(walked).toEqual(visibleQuestions(questionnaire, answers).map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });
});
