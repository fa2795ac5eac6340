import { describe, expect, it } from 'vitest';
import type { SidePair } from '../figures/side.ts';
import { toneFigures } from '../figures/tone.ts';
import { commentsPer100 } from '../figures/voice.ts';
import { comment, likert, sideOf, tallyOf, withComments } from '../testing/sides.ts';
import { sentimentByTheme } from './compare-tone.ts';
import { silence } from './compare-voices.ts';

const questions = [
  likert('repair', { theme: 'repair', comment }),
  likert('parts', { theme: 'repair', comment }),
  likert('energy', { theme: 'energy', comment }),
  likert('work', { theme: 'work' }),
];
const answers = { repair: { p3: 100 }, parts: { p3: 100 }, energy: { p3: 100 }, work: { p3: 100 } };

function sides(): SidePair {
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
  return {
    employees: sideOf('employees', employees),
    consumers: sideOf('consumers', withComments(loud, 'energy', [50, 100, 150])),
  };
}

describe('commentsPer100', () => {
  it('counts the texts of a theme for 100 people who took part', () => {
    const { employees, consumers } = sides();
    expect(commentsPer100(questions.slice(0, 2), employees)).toMatchObject({
      state: 'shown',
      value: { texts: 24, n: 200, fields: 2, estimate: 12 },
    });
    expect(commentsPer100(questions.slice(0, 2), consumers)).toMatchObject({
      value: { estimate: expect.closeTo(70, 10) },
    });
  });

  it('has an interval with a width within its scale, also where texts exceed people', () => {
    const chatty = sideOf(
      'consumers',
      withComments(withComments(tallyOf(100, answers), 'repair', [60, 30, 10]), 'parts', [50, 20, 10]),
    );
    const found = commentsPer100(questions.slice(0, 2), chatty);
    expect(found).toMatchObject({ value: { texts: 180, n: 100, estimate: 180 } });
    const { low, high } = (found as { value: { low: number; high: number } }).value;
    expect(high - low).toBeGreaterThan(10);
    expect(low).toBeLessThan(180);
    expect(high).toBeGreaterThan(180);
    expect(high).toBeLessThanOrEqual(200);
  });

  it('tells a theme without a place to write from one where nothing may be shown', () => {
    const { employees } = sides();
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
    const views = silence(questions, sides());
    expect(views.map(({ theme, silent }) => [theme, silent])).toEqual([
      ['repair', 'employees'],
      ['energy', null],
      ['work', null],
    ]);
  });

  it('widens its interval with the texts one person may have written', () => {
    const [repair] = silence(questions, sides());
    const [single] = silence([{ ...questions[0]!, theme: 'repair' }], sides());
    const width = (view: typeof repair) => (view?.gap?.high ?? 0) - (view?.gap?.low ?? 0);
    expect(width(repair)).toBeGreaterThan(1.2 * width(single));
  });
});

describe('sentimentByTheme', () => {
  it('faces the tone of every theme and every place to write, and says it is not calibrated', () => {
    const view = sentimentByTheme(questions, sides());
    expect(view.calibrated).toBe(false);
    expect(view.themes.map(({ id }) => id)).toEqual(['repair', 'energy', 'work']);
    expect(view.questions.map(({ id }) => id)).toEqual(['repair', 'parts', 'energy']);
    const [repair, energy, work] = view.themes;
    expect(repair?.consumers).toMatchObject({ value: { n: 700, shares: { negative: { count: 500 } } } });
    // p is well below .05, and still: an engine that nobody calibrated establishes nothing.
    expect(repair?.negative.corrected).toBeLessThan(0.01);
    expect(repair?.negative.verdict).toEqual({ state: 'perhaps' });
    expect(energy?.negative.verdict).toEqual({ state: 'undecided' });
    const energyQuestions = questions.filter(({ theme }) => theme === 'energy');
    expect(toneFigures(energyQuestions, sides().employees).shares).toEqual(energy?.employees);
    expect(energy?.negative.gap?.estimate).toBeCloseTo(0, 12);
    expect(work?.negative).toMatchObject({ verdict: null, employees: { state: 'not-asked' } });
  });
});
