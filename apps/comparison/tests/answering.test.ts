import { setupI18n } from '@lingui/core';
import { audiences } from '@miroir/basics';
import { mulberry32 } from '@miroir/basics/chance';
import { audienceNamesIn } from '@miroir/campaign';
import { messages as de } from '@miroir/locales/catalogs/de/comparison.po';
import { messages as en } from '@miroir/locales/catalogs/en/comparison.po';
import { messages as fr } from '@miroir/locales/catalogs/fr/comparison.po';
import { messages as pt } from '@miroir/locales/catalogs/pt/comparison.po';
import { describe, expect, it } from 'vitest';
import type { DecisionVersion } from '../contract/decisions.ts';
import { answeringSentence } from '../figures/bulletins/decisions.ts';
import { calledBy } from '../figures/words/called.ts';
import { createFormats } from '../figures/words/format.ts';
import { measureAnswers } from '../server/decisions/measures.ts';

const random = mulberry32(12);
const upTo = (most: number) => Math.floor(random() * (most + 1));
const dayOf = (at: number) => new Date(Date.UTC(2026, 2, 1 + at)).toISOString().slice(0, 10);
const version = (answers: DecisionVersion['answers'], due: string | null): DecisionVersion => ({
  ...{ state: 'retained', decided: null, due, owner: {}, nextStep: {}, reason: {}, answers },
  said: { employees: { title: {}, text: {} }, consumers: { title: {}, text: {} } },
});

/** Ideas, and decisions that answer some of them once or twice, as chance has it. */
function invent() {
  const of = (side: string) =>
    Array.from({ length: 1 + upTo(80) }, (_, at) => ({ id: `${side}${at}`, since: dayOf(upTo(30)) }));
  const ideas = { employees: of('e'), consumers: of('c') };
  const decisions = Array.from({ length: upTo(12) }, () => ({
    steps: Array.from({ length: 1 + upTo(2) }, (_, at) => ({
      on: dayOf(40 + 10 * at + upTo(9)),
      version: version(
        {
          ...{ gaps: [], readings: [] },
          ideas: audiences.flatMap((side) =>
            ideas[side].filter(() => random() < 0.15).map(({ id }) => ({ side, id })),
          ),
        },
        upTo(1) === 0 ? null : dayOf(50 + upTo(60)),
      ),
    })),
  }));
  return { ideas, decisions };
}

/** The same by another way: idea by idea, and decision by decision. */
function recount({ ideas, decisions }: ReturnType<typeof invent>, today: string) {
  const of = (side: 'employees' | 'consumers') => {
    const days: number[] = [];
    for (const { id, since } of ideas[side]) {
      const told = decisions.flatMap(({ steps }) =>
        steps.filter((step) => step.version.answers.ideas.some((each) => each.id === id)).map(({ on }) => on),
      );
      const [first] = told.sort();
      if (first !== undefined) days.push((Date.parse(first) - Date.parse(since)) / 86_400_000);
    }
    days.sort((a, b) => a - b);
    const middle = [days[Math.floor((days.length - 1) / 2)], days[Math.ceil((days.length - 1) / 2)]];
    const overdue = decisions.filter(({ steps }) => {
      const last = steps.at(-1)?.version;
      const due = last?.due ?? null;
      return due !== null && due < today && last?.answers.ideas.some((each) => each.side === side);
    }).length;
    const medianDays = days.length === 0 ? null : ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2;
    return { ideas: ideas[side].length, answered: days.length, medianDays, overdue };
  };
  return { employees: of('employees'), consumers: of('consumers') };
}

describe('what is said of how both sides are answered', () => {
  it('equals a recount, and each sentence says its figures and which side is answered less', () => {
    const languages = { fr, en, de, pt };
    let found = 0;
    for (let time = 0; time < 150; time += 1) {
      const invented = invent();
      const today = dayOf(80);
      const measures = measureAnswers(invented.decisions, invented.ideas, today);
      expect(measures.sides).toEqual(recount(invented, today));
      const { difference, sides } = measures;
      if (difference === null) throw new Error('both sides have ideas');
      const shares = audiences.map((side) => (100 * sides[side].answered) / sides[side].ideas);
      expect(difference.value).toBeCloseTo((shares[0] ?? 0) - (shares[1] ?? 0), 9);
      const turned = difference.value < 0;
      const [low, high] = turned ? [-difference.high, -difference.low] : [difference.low, difference.high];
      const numbers = [Math.abs(difference.value), low, high].map((each) => Math.round(each) || 0);
      for (const [locale, messages] of Object.entries(languages)) {
        const i18n = calledBy(
          setupI18n({ locale, messages: { [locale]: messages } }),
          audienceNamesIn(undefined, locale),
        );
        const said = answeringSentence({ i18n, format: createFormats(i18n) }, measures);
        expect(
          said.match(/−?\d+/g)?.map((each) => Number(each.replace('−', '-'))),
          said,
        ).toEqual(numbers);
        if (locale !== 'fr') continue;
        const established = difference.low > 0 || difference.high < 0;
        found += established ? 1 : 0;
        expect(said.startsWith('Aucune'), said).toBe(!established);
        if (established) expect(said.startsWith('Nous répondons moins aux salariés'), said).toBe(turned);
      }
    }
    // Both kinds of sentences were seen.
    expect(found).toBeGreaterThan(0);
  });
});
