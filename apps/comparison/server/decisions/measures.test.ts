import { describe, expect, it } from 'vitest';
import type { Answers, DecisionState, DecisionStep } from '../../contract/decisions.ts';
import { measureAnswers } from './measures.ts';

const nothing: Answers = { gaps: [], ideas: [], readings: [] };
const idea = (side: 'employees' | 'consumers', id: string) => ({ side, id });
const said = { title: {}, text: {} };

/** A published step of a decision that answers ideas. */
function step(
  on: string,
  ideas: Answers['ideas'],
  more: { state?: DecisionState; due?: string } = {},
): DecisionStep {
  const { state = 'retained', due = null } = more;
  const words = { owner: {}, nextStep: {}, reason: {}, said: { employees: said, consumers: said } };
  return { on, version: { state, decided: on, due, ...words, answers: { ...nothing, ideas } } };
}
const counted = (prefix: string, many: number) =>
  Array.from({ length: many }, (_, index) => ({ id: `${prefix}${index}`, since: '2026-03-03' }));

describe('how both sides are answered', () => {
  const ideas = { employees: counted('e', 52), consumers: counted('c', 131) };
  const answers = {
    employees: ideas.employees.slice(0, 37).map(({ id }) => idea('employees', id)),
    consumers: ideas.consumers.slice(0, 118).map(({ id }) => idea('consumers', id)),
  };

  it('is a share a side, and their difference with Newcombe’s interval: one side answered less is found', () => {
    const { sides, difference } = measureAnswers(
      [
        { steps: [step('2026-03-14', answers.employees)] },
        { steps: [step('2026-03-11', answers.consumers)] },
      ],
      ideas,
      '2026-04-01',
    );
    expect(sides.employees).toEqual({ ideas: 52, answered: 37, medianDays: 11, overdue: 0 });
    expect(sides.consumers).toEqual({ ideas: 131, answered: 118, medianDays: 8, overdue: 0 });
    // statsmodels 0.15.0, confint_proportions_2indep(37, 52, 118, 131, method='newcomb')
    expect(difference?.value).toBeCloseTo(-18.92, 2);
    expect(difference?.low).toBeLessThan(-5);
    expect(difference?.high).toBeLessThan(0);
  });

  it('counts the first answer of an idea once, and nothing that was never published', () => {
    const twice = [
      {
        steps: [step('2026-03-20', [idea('employees', 'e0')]), step('2026-03-30', [idea('employees', 'e0')])],
      },
      { steps: [step('2026-03-10', [idea('employees', 'e0')])] },
      { steps: [] },
    ];
    const { sides } = measureAnswers(twice, ideas, '2026-04-01');
    expect(sides.employees).toEqual({ ideas: 52, answered: 1, medianDays: 7, overdue: 0 });
  });

  it('says nothing of a difference while a side has no idea', () => {
    const { difference } = measureAnswers([], { employees: [], consumers: ideas.consumers }, '2026-04-01');
    expect(difference).toBeNull();
  });

  it('finds what is late by the day alone, on the sides that it concerns', () => {
    const late = [{ steps: [step('2026-03-10', [idea('consumers', 'c0')], { due: '2026-03-31' })] }];
    const on = (today: string) => measureAnswers(late, ideas, today).sides;
    expect([on('2026-03-31').consumers.overdue, on('2026-04-01').consumers.overdue]).toEqual([0, 1]);
    expect(on('2026-04-01').employees.overdue).toBe(0);
    const done = [
      ...(late[0]?.steps ?? []),
      step('2026-04-02', [idea('consumers', 'c0')], { state: 'done' }),
    ];
    expect(measureAnswers([{ steps: done }], ideas, '2026-04-03').sides.consumers.overdue).toBe(0);
  });
});
