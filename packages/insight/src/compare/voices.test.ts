import { describe, expect, it } from 'vitest';
import type { ReadingLabel } from '../calibration/label.ts';
import { emptyConfusion } from '../calibration/readings.ts';
import type { SideCalibration } from '../calibration/side-calibration.ts';
import type { SidePair } from '../figures/side.ts';
import { toneFigures } from '../figures/tone.ts';
import { commentsPer100 } from '../figures/voice.ts';
import type { PartKey } from '../release/entered.ts';
import { type Polarity, polarities } from '../tally/keys.ts';
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

type Labels = Partial<Record<Polarity, Partial<Record<ReadingLabel, number>>>>;

function calibrated(part: PartKey, labels: Labels): SideCalibration {
  const labelled = emptyConfusion();
  for (const polarity of polarities) Object.assign(labelled[polarity], labels[polarity]);
  return { from: 'engine', leftOut: 10, parts: [{ part, texts: null, labelled }] };
}

describe('sentimentByTheme', () => {
  it('faces the tone of every theme and every place to write, and says it is not calibrated', () => {
    const view = sentimentByTheme(questions, sides());
    expect(view.family).toBe(0);
    expect(view.themes.map(({ id }) => id)).toEqual(['repair', 'energy', 'work']);
    expect(view.questions.map(({ id }) => id)).toEqual(['repair', 'parts', 'energy']);
    const [repair, energy, work] = view.themes;
    expect(repair?.consumers.shares).toMatchObject({
      value: { n: 700, shares: { negative: { count: 500 } } },
    });
    // The interval leaves out zero by far, and still: an engine that nobody calibrated finds nothing.
    expect(repair?.gap?.high).toBeLessThan(-0.05);
    expect(repair?.verdict).toEqual({ state: 'uncalibrated' });
    expect(energy?.verdict).toEqual({ state: 'uncalibrated' });
    const energyQuestions = questions.filter(({ theme }) => theme === 'energy');
    expect(toneFigures(energyQuestions, sides().employees)).toEqual(energy?.employees);
    expect(energy?.gap?.estimate).toBeCloseTo(0, 12);
    expect(work).toMatchObject({ gap: null, verdict: null, employees: { shares: { state: 'not-asked' } } });
  });

  it('takes people’s word for the tone where a hundred of a side’s texts are labelled, and says how sure it is', () => {
    const { employees, consumers } = sides();
    // The engine reads most blame as praise inside, and the reverse outside.
    const inside = sideOf('employees', withComments(tallyOf(900, answers), 'repair', [100, 100, 400]), {
      calibration: calibrated('c:repair', {
        negative: { negative: 20 },
        neutral: { neutral: 15, 'off-subject': 5 },
        positive: { negative: 50, positive: 30 },
      }),
    });
    const outside = sideOf('consumers', withComments(tallyOf(900, answers), 'repair', [400, 100, 100]), {
      calibration: calibrated('c:repair', {
        negative: { negative: 20, positive: 60 },
        neutral: { neutral: 20 },
        positive: { positive: 20 },
      }),
    });
    const [repair] = sentimentByTheme(questions, { employees: inside, consumers: outside }).themes;
    expect(repair?.gap?.estimate).toBeCloseTo(-0.5, 10);
    expect(repair?.calibrated?.estimate).toBeGreaterThan(0.3);
    expect(repair?.calibrated?.low).toBeGreaterThan(0.2);
    expect(repair?.calibrated?.correction).toBeGreaterThan(0.5);
    expect(repair?.verdict).toEqual({ state: 'established', small: false });
    // One side alone makes no finding, nor does a filter, whose labels nobody knows.
    for (const pair of [
      { employees: inside, consumers },
      { employees, consumers: outside },
      { employees: { ...inside, filter: ['all'] }, consumers: outside },
    ])
      expect(sentimentByTheme(questions, pair).themes[0]).toMatchObject({
        calibrated: null,
        verdict: { state: 'uncalibrated' },
      });
    const [other] = sentimentByTheme(questions, {
      employees: { ...inside, engine: { name: 'other', version: '1' } },
      consumers: outside,
    }).themes;
    // Labels correct each side by itself: it no longer matters that two engines read them.
    expect(other).toMatchObject({ gap: null, verdict: { state: 'established' } });
  });

  it('is not calibrated on a theme one of whose places to write has no labels', () => {
    const { consumers } = sides();
    const two = withComments(withComments(tallyOf(900, answers), 'repair', [0, 200, 0]), 'parts', [0, 20, 0]);
    const employees = sideOf('employees', two, {
      calibration: calibrated('c:repair', { neutral: { neutral: 120 } }),
    });
    const view = sentimentByTheme(questions, { employees, consumers });
    expect(view.themes[0]?.people.employees).toBeNull();
    expect(view.questions.map(({ people }) => people.employees !== null)).toEqual([true, false, false]);
  });

  it('takes shares among the texts that were read, and keeps the others apart', () => {
    const read = sideOf('employees', withComments(tallyOf(200, answers), 'repair', [30, 20, 10, 40]));
    const nothing = sideOf('consumers', withComments(tallyOf(200, answers), 'repair', [0, 0, 0, 35]));
    const [repair] = sentimentByTheme(questions, { employees: read, consumers: nothing }).themes;
    expect(repair?.employees.readings).toMatchObject({ value: { n: 100, read: 60, unread: 40 } });
    expect(repair?.employees.negative).toMatchObject({ value: { n: 60, count: 30, estimate: 0.5 } });
    // A side of which nothing was read has no tone, and no share of zero either.
    expect(repair?.consumers.readings).toMatchObject({ value: { n: 35, read: 0, unread: 35 } });
    expect(repair?.consumers.shares).toEqual({ state: 'too-few', n: 0, value: null });
    expect(repair).toMatchObject({ gap: null, verdict: null });
  });

  it('counts every comment towards how much a side writes, read or not', () => {
    const half = sideOf('employees', withComments(tallyOf(200, answers), 'repair', [30, 20, 10, 40]));
    expect(commentsPer100(questions.slice(0, 1), half)).toMatchObject({
      value: { texts: 100, estimate: 50 },
    });
  });

  it('does not compare what two engines, or two versions of one, have read', () => {
    const { employees, consumers } = sides();
    for (const engine of [
      { name: 'test', version: '2' },
      { name: 'other', version: '1' },
    ]) {
      const [repair] = sentimentByTheme(questions, {
        employees,
        consumers: { ...consumers, engine },
      }).themes;
      expect(repair).toMatchObject({ gap: null, verdict: { state: 'engines-differ' } });
      expect(repair?.consumers.shares).toMatchObject({ state: 'shown' });
    }
  });
});
