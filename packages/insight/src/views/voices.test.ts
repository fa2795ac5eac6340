import { describe, expect, it } from 'vitest';
import { comment, likert, sideOf, tallyOf, withComments } from '../testing/sides.ts';
import { comparePage } from './compare-page.ts';
import { participation } from './participation.ts';
import { sentimentByTheme, silence } from './sentiment.ts';
import type { Side } from './side.ts';
import { unknowns } from './unknowns.ts';
import { commentsPer100 } from './voice.ts';

const questions = [
  likert('repair', { theme: 'repair', comment }),
  likert('parts', { theme: 'repair', comment }),
  likert('energy', { theme: 'energy', comment }),
  likert('work', { theme: 'work' }),
];
const answers = { repair: { p3: 100 }, parts: { p3: 100 }, energy: { p3: 100 }, work: { p3: 100 } };

function sides(): [Side, Side] {
  const employees = withComments(
    withComments(tallyOf(200, answers), 'repair', [10, 10, 4]),
    'energy',
    [10, 20, 30],
  );
  const loud = withComments(
    withComments(tallyOf(1000, answers), 'repair', [300, 80, 20]),
    'parts',
    [200, 50, 50],
  );
  return [sideOf('employees', employees), sideOf('consumers', withComments(loud, 'energy', [50, 100, 150]))];
}

describe('commentsPer100', () => {
  it('counts the texts of a theme for 100 people who took part', () => {
    const [employees, consumers] = sides();
    expect(commentsPer100(questions.slice(0, 2), employees)).toEqual({
      state: 'shown',
      value: { texts: 24, n: 200, per100: 12 },
    });
    expect(commentsPer100(questions.slice(0, 2), consumers)).toMatchObject({ value: { per100: 70 } });
  });

  it('tells a theme without a place to write from one where nothing may be shown', () => {
    const [employees] = sides();
    expect(commentsPer100(questions.slice(3), employees)).toEqual({ state: 'not-asked' });
    expect(commentsPer100(questions.slice(1, 2), employees)).toEqual({
      state: 'suppressed',
      reason: 'fewer-than-k',
    });
    const filtered = { ...employees, filter: ['all'], cohorts: [{ id: 'all', headcount: 199 }] };
    expect(commentsPer100(questions, filtered)).toEqual({
      state: 'suppressed',
      reason: 'whole-audience-only',
    });
  });
});

describe('silence', () => {
  it('names the side that is silent where the other is loud, and only there', () => {
    const views = silence(questions, ...sides());
    expect(views.map(({ theme, silent }) => [theme, silent])).toEqual([
      ['repair', 'employees'],
      ['energy', null],
      ['work', null],
    ]);
  });

  it('widens its interval with the texts one person may have written', () => {
    const [repair] = silence(questions, ...sides());
    const [single] = silence([{ ...questions[0]!, theme: 'repair' }], ...sides());
    const width = (view: typeof repair) => (view?.gap?.high ?? 0) - (view?.gap?.low ?? 0);
    expect(width(repair)).toBeGreaterThan(1.2 * width(single));
  });
});

describe('sentimentByTheme', () => {
  it('faces the tone of every theme and every place to write, and says it is not calibrated', () => {
    const view = sentimentByTheme(questions, ...sides());
    expect(view.calibrated).toBe(false);
    expect(view.themes.map(({ id }) => id)).toEqual(['repair', 'energy', 'work']);
    expect(view.questions.map(({ id }) => id)).toEqual(['repair', 'parts', 'energy']);
    const [repair, energy, work] = view.themes;
    expect(repair?.consumers).toMatchObject({ value: { n: 700, shares: { negative: { count: 500 } } } });
    expect(repair?.negative.verdict).toBe('established');
    expect(energy?.negative.gap?.estimate).toBeCloseTo(0, 12);
    expect(work?.negative).toMatchObject({ verdict: null, employees: { state: 'not-asked' } });
  });
});

describe('participation', () => {
  it('names each denominator and never subtracts rates of different kinds', () => {
    const [employees, consumers] = sides();
    const invited = { side: { ...employees, cohorts: [{ id: 'all', headcount: 320 }] }, k: 5, about: null };
    const found = participation(invited, { side: consumers, k: 5, about: 1500 });
    expect(found.employees.whole).toEqual({
      state: 'shown',
      value: { n: 200, denominator: { admission: 'invitation', invited: 320 }, rate: 0.625 },
    });
    expect(found.consumers.whole).toMatchObject({
      value: { denominator: { admission: 'open-link', about: 1500 } },
    });
    expect(found.difference).toEqual({ state: 'not-comparable', reason: 'different-denominators' });
    const both = participation(invited, { ...invited, side: { ...invited.side, audience: 'consumers' } });
    expect(both.difference).toEqual({ state: 'shown', value: 0 });
  });

  it('does not tell nobody from fewer than k', () => {
    const [, consumers] = sides();
    const nobody = { side: sideOf('employees', { n: 0, counts: {} }), k: 5, about: null };
    const found = participation(nobody, { side: { ...consumers, published: null }, k: 5, about: null });
    expect(found.employees.whole).toEqual({ state: 'suppressed', reason: 'fewer-than-k' });
    expect(found.consumers.whole).toEqual({ state: 'suppressed', reason: 'no-snapshot' });
    expect(found.difference).toEqual({ state: 'not-comparable', reason: 'unknown-denominator' });
  });

  it('counts those who are in the whole only', () => {
    const [employees, consumers] = sides();
    const whole = employees.published!.whole;
    const published = { whole, cohorts: { a: tallyOf(150, {}), b: null } };
    const cohorts = [
      { id: 'a', headcount: 180 },
      { id: 'b', headcount: 140 },
    ];
    const found = participation(
      { side: { ...employees, published, cohorts }, k: 5, about: null },
      { side: consumers, k: 5, about: null },
    );
    expect(found.employees.wholeOnly).toBe(50);
    expect(found.employees.cohorts[1]?.figure).toEqual({
      state: 'suppressed',
      reason: 'cohort-without-figure',
    });
  });
});

describe('unknowns', () => {
  it('lists silent cohorts, small cohorts, suppressed and scarce answers, and gaps that may be nothing', () => {
    const [, consumers] = sides();
    const open = tallyOf(1000, {
      repair: { p1: 30, p5: 30 },
      parts: { p1: 5, p5: 5 },
      energy: { p1: 400, p5: 400 },
    });
    const inside = tallyOf(60, {
      repair: { p1: 25, p5: 35 },
      parts: { p1: 20, p5: 40 },
      energy: { p1: 30, p5: 30 },
    });
    const published = { whole: inside, cohorts: { a: tallyOf(12, {}), b: null } };
    const cohorts = [
      { id: 'a', headcount: 30 },
      { id: 'b', headcount: 40 },
    ];
    const employees: Side = { audience: 'employees', published, cohorts, filter: null };
    const other = sideOf('consumers', open);
    const took = participation({ side: employees, k: 5, about: null }, { side: other, k: 5, about: null });
    const list = unknowns(comparePage(questions.slice(0, 3), employees, other).questions, took);
    expect(list).toMatchObject([
      { kind: 'small-cohort', audience: 'employees', cohort: 'a', n: 12 },
      { kind: 'silent-cohort', audience: 'employees', cohort: 'b' },
      { kind: 'too-few', question: 'parts', audience: 'consumers', n: 10 },
      { kind: 'undecided', comparison: { question: 'repair' } },
    ]);
    const unseen = unknowns(
      comparePage(questions.slice(0, 1), { ...employees, published: null }, consumers).questions,
      null,
    );
    expect(unseen).toEqual([
      { kind: 'suppressed', question: 'repair', audience: 'employees', reason: 'no-snapshot' },
    ]);
  });
});
