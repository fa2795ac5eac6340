import type { Question } from '@miroir/campaign';
import { describe, expect, it } from 'vitest';
import { shownValue } from '../figures/figure.ts';
import { keys } from '../tally/keys.ts';
import { emptyTally, mergeTally } from '../tally/tally.ts';
import { fivePoints, likert, questionBase, sideOf, tallyOf } from '../testing/sides.ts';
import { comparePage, leastGap, rankFindings } from './compare-page.ts';
import { compareQuestion } from './compare-question.ts';
import type { Side } from './side.ts';

const spread = (...people: number[]) =>
  Object.fromEntries(people.map((count, index) => [`p${index + 1}`, count]));
const repair = likert('repair');

/** Both sides answer `repair`; employees first. */
function pairOf(employees: readonly number[], consumers: readonly number[], size = 2000): [Side, Side] {
  return [
    sideOf('employees', tallyOf(size, { repair: spread(...employees) })),
    sideOf('consumers', tallyOf(size, { repair: spread(...consumers) })),
  ];
}

describe('compareQuestion', () => {
  it('faces favourable shares, means and the ordinal effect of a Likert question', () => {
    const view = compareQuestion(repair, ...pairOf([18, 32, 46, 66, 39], [308, 354, 217, 183, 80]));
    expect(view.headline).toMatchObject({
      id: 'repair/favourable-share',
      measure: 'favourable-share',
      item: null,
    });
    expect(view.headline?.employees).toMatchObject({ state: 'shown', value: { n: 201, count: 105 } });
    expect(view.headline?.gap?.estimate).toBeCloseTo(105 / 201 - 263 / 1142, 12);
    expect(view.mean).toMatchObject({ top: 5, employees: { value: { n: 201 } } });
    expect(view.effect?.superiority).toBeGreaterThan(0.6);
    expect(view.options.map(({ option, favourable }) => [option, favourable])).toEqual([
      ['p1', false],
      ['p2', false],
      ['p3', false],
      ['p4', true],
      ['p5', true],
    ]);
  });

  it('corrects for the part of the roll that answered', () => {
    const [employees, consumers] = pairOf([10, 20, 20, 30, 20], [30, 20, 20, 20, 10]);
    const small = { ...employees, cohorts: [{ id: 'all', headcount: 101 }] };
    const width = (side: Side) => {
      const gap = compareQuestion(repair, side, consumers).headline?.gap;
      return (gap?.high ?? 0) - (gap?.low ?? 0);
    };
    expect(width(small)).toBeLessThan(0.8 * width(employees));
  });

  it('keeps suppressed, not asked, too few and zero apart, on either side', () => {
    const [employees, consumers] = pairOf([0, 0, 10, 0, 0], [20, 20, 20, 0, 0]);
    const few = compareQuestion(repair, employees, consumers);
    expect(few.headline?.employees).toMatchObject({ state: 'too-few', n: 10, value: { count: 0 } });
    expect(few.headline?.consumers).toMatchObject({ state: 'zero', value: { n: 60, count: 0 } });
    const silent = compareQuestion(likert('other'), employees, consumers);
    expect(silent.headline?.employees).toEqual({ state: 'too-few', n: 0, value: null });
    const hidden = compareQuestion(repair, { ...employees, published: null }, consumers);
    expect(hidden.headline).toMatchObject({
      employees: { state: 'suppressed', reason: 'no-snapshot' },
      gap: null,
    });
    const oneSided = compareQuestion(
      likert('repair', { equivalence: 'one-sided', audience: 'consumers' }),
      employees,
      consumers,
    );
    expect(oneSided.employees).toEqual({ state: 'not-asked' });
    expect(oneSided.comparisons).toEqual([]);
    expect(oneSided.options[0]?.employees).toEqual({ state: 'not-asked' });
    expect(oneSided.options[0]?.consumers).toMatchObject({ state: 'shown' });
  });

  it('suppresses a union with a cohort that has no figure, and sums the others exactly', () => {
    const [a, b] = [
      tallyOf(30, { repair: spread(5, 5, 5, 10, 5) }),
      tallyOf(40, { repair: spread(0, 10, 10, 10, 10) }),
    ];
    const published = {
      whole: mergeTally(mergeTally(a, b), tallyOf(5, { repair: spread(5) })),
      cohorts: { a, b, c: null },
    };
    const cohorts = ['a', 'b', 'c'].map((id) => ({ id, headcount: 50 }));
    const side = (filter: readonly string[] | null): Side => ({
      audience: 'employees',
      published,
      cohorts,
      filter,
    });
    const other = sideOf('consumers', b);
    expect(compareQuestion(repair, side(['a', 'b']), other).employees).toMatchObject({ value: { n: 70 } });
    expect(compareQuestion(repair, side(null), other).employees).toMatchObject({ value: { n: 75 } });
    expect(compareQuestion(repair, side(['b', 'c']), other).employees).toEqual({
      state: 'suppressed',
      reason: 'cohort-without-figure',
    });
  });

  it('shows conditional questions for the whole only, unless cohorts are large', () => {
    const routed = likert('repair', { when: { question: 'first', is: ['yes'] } });
    const [employees, consumers] = pairOf([10, 10, 10, 10, 10], [10, 10, 10, 10, 10]);
    const small = { ...employees, cohorts: [{ id: 'all', headcount: 150 }], filter: ['all'] };
    expect(compareQuestion(routed, small, consumers).employees).toEqual({
      state: 'suppressed',
      reason: 'whole-audience-only',
    });
    expect(compareQuestion(routed, { ...small, filter: null }, consumers).employees).toMatchObject({
      state: 'shown',
    });
    expect(
      compareQuestion(
        routed,
        { ...small, published: { whole: tallyOf(50, {}), cohorts: {} }, filter: null },
        consumers,
      ).employees,
    ).toEqual({
      state: 'suppressed',
      reason: 'fewer-than-k',
    });
  });

  it.each<[Question, readonly string[]]>([
    [
      { ...questionBase, id: 'q', kind: 'single-choice', options: fivePoints } as Question,
      fivePoints.map(({ id }) => `q/option-share/${id}`),
    ],
    [
      {
        ...questionBase,
        id: 'q',
        kind: 'single-choice',
        options: fivePoints,
        favourable: ['p1'],
      } as Question,
      ['q/favourable-share'],
    ],
    [
      {
        ...questionBase,
        id: 'q',
        kind: 'multiple-choice',
        options: fivePoints,
        favourable: ['p1', 'p2'],
      } as Question,
      fivePoints.map(({ id }) => `q/option-share/${id}`),
    ],
    [{ ...questionBase, id: 'q', kind: 'yes-no' } as Question, ['q/favourable-share']],
    [
      { ...questionBase, id: 'q', kind: 'rating', max: 5, low: {}, high: {} } as Question,
      ['q/favourable-share'],
    ],
    [{ ...questionBase, id: 'q', kind: 'nps' } as Question, ['q/nps']],
    [
      { ...questionBase, id: 'q', kind: 'ranking', items: fivePoints } as Question,
      fivePoints.map(({ id }) => `q/top-share/${id}`),
    ],
    [
      { ...questionBase, id: 'q', kind: 'allocation', items: fivePoints, total: 100, step: 10 } as Question,
      fivePoints.map(({ id }) => `q/mean-points/${id}`),
    ],
    [
      { ...questionBase, id: 'q', kind: 'long-text', quotable: false, maxLength: 200 } as Question,
      ['q/negative-share'],
    ],
  ])('compares a question of kind $kind on what its counts allow', (question, ids) => {
    const sides = [sideOf('employees', emptyTally), sideOf('consumers', emptyTally)] as const;
    expect(compareQuestion(question, ...sides).comparisons.map(({ id }) => id)).toEqual(ids);
  });

  it('averages positions, points and the two scales of a matrix over those who gave them', () => {
    const scale = { low: { fr: 'x' }, high: { fr: 'y' }, points: 5 } as const;
    const rows = fivePoints.slice(0, 2);
    const matrix = {
      ...questionBase,
      id: 'm',
      kind: 'matrix',
      rows,
      importance: scale,
      satisfaction: scale,
    } as Question;
    const counts = {
      [keys.answered('m')]: 40,
      [keys.matrix('m', 'p1', 5, 2)]: 30,
      [keys.matrix('m', 'p1', 3, '-')]: 10,
    };
    const tally = { n: 40, counts };
    const view = compareQuestion(matrix, sideOf('employees', tally), sideOf('consumers', tally));
    const value = (measure: string) =>
      view.comparisons.find((each) => each.measure === measure && each.item === 'p1')?.employees;
    expect(value('importance')).toMatchObject({ value: { estimate: 4.5, n: 40 } });
    expect(value('satisfaction')).toMatchObject({ value: { estimate: 2, n: 30 } });
    expect(value('shortfall')).toMatchObject({ value: { estimate: 3, n: 30 } });
    expect(view.comparisons.find(({ item }) => item === 'p2')?.employees).toEqual({
      state: 'too-few',
      n: 0,
      value: null,
    });
    const ranking = { ...questionBase, id: 'r', kind: 'ranking', items: rows } as Question;
    const ranked = {
      n: 40,
      counts: { [keys.answered('r')]: 40, [keys.rank('r', 'p1', 1)]: 30, [keys.rank('r', 'p1', 2)]: 10 },
    };
    const positions = compareQuestion(
      ranking,
      sideOf('employees', ranked),
      sideOf('consumers', ranked),
    ).positions;
    expect(positions[0]?.employees).toMatchObject({ value: { estimate: 1.25, n: 40 } });
  });
});

describe('the interval of a mean', () => {
  it('stays within the scale, however few and far apart the answers are', () => {
    const total = 100;
    const question = {
      ...questionBase,
      id: 'a',
      kind: 'allocation',
      items: fivePoints,
      total,
      step: 10,
    } as Question;
    const counts = {
      [keys.answered('a')]: 21,
      [keys.points('a', 'p1', 100)]: 20,
      [keys.points('a', 'p1', 0)]: 1,
      [keys.points('a', 'p2', 0)]: 20,
      [keys.points('a', 'p2', 100)]: 1,
    };
    const side = sideOf('consumers', { n: 21, counts });
    const view = compareQuestion(question, sideOf('employees', { n: 21, counts }), side);
    const [first, second] = view.comparisons.map(({ consumers }) => shownValue(consumers));
    expect(first?.high).toBe(total);
    expect(first?.low).toBeGreaterThan(0);
    expect(second?.low).toBe(0);
  });
});

describe('comparePage', () => {
  const questions = ['wide', 'narrow', 'same', 'few'].map((id) => likert(id));
  const employees = sideOf(
    'employees',
    tallyOf(400, {
      wide: spread(50, 50, 50, 125, 125),
      narrow: spread(60, 60, 100, 90, 90),
      same: spread(80, 80, 80, 80, 80),
      few: spread(0, 0, 4, 5, 10),
    }),
  );
  const consumers = sideOf(
    'consumers',
    tallyOf(1000, {
      wide: spread(300, 300, 200, 100, 100),
      narrow: spread(250, 200, 220, 180, 150),
      same: spread(200, 200, 200, 200, 200),
      few: spread(300, 300, 200, 100, 100),
    }),
  );
  const page = comparePage(questions, employees, consumers);
  const verdictOf = (id: string) => page.questions.find(({ question }) => question === id)?.headline?.verdict;

  it('sorts questions by their gap and says what may be said of each', () => {
    expect(page.questions.map(({ question }) => question)).toEqual(['few', 'wide', 'narrow', 'same']);
    expect(['wide', 'narrow', 'same', 'few'].map(verdictOf)).toEqual([
      'established',
      'established',
      'close',
      'too-few',
    ]);
    expect(page.family).toBe(3);
  });

  it('ranks findings by the bound nearest zero, common ground by the farthest', () => {
    const { gaps, common } = rankFindings(page.questions);
    expect(gaps.map(({ question }) => question)).toEqual(['wide', 'narrow']);
    expect(leastGap(gaps[0]!)).toBeCloseTo(gaps[0]!.gap!.low, 12);
    expect(common.map(({ question }) => question)).toEqual(['same']);
  });

  it('turns its gaps round, and nothing else, when the sides change places', () => {
    const swapped = comparePage(
      questions,
      { ...consumers, audience: 'employees' },
      { ...employees, audience: 'consumers' },
    );
    for (const view of page.questions) {
      const mirrored = swapped.questions.find(({ question }) => question === view.question);
      expect(mirrored?.headline?.gap?.estimate).toBeCloseTo(-(view.headline?.gap?.estimate ?? 0), 10);
      expect(mirrored?.headline?.verdict).toBe(view.headline?.verdict);
    }
  });

  it('makes a gap no more certain when more comparisons are shown', () => {
    const many = Array.from({ length: 60 }, (_, index) => likert(`same-${index}`));
    const padded = (side: Side): Side => {
      const extra = many.map(
        ({ id }) => tallyOf(side.published!.whole.n, { [id]: spread(20, 20, 20, 20, 20) }).counts,
      );
      const whole = {
        n: side.published!.whole.n,
        counts: Object.assign({}, side.published!.whole.counts, ...extra),
      };
      return sideOf(side.audience, whole);
    };
    const larger = comparePage([...questions, ...many], padded(employees), padded(consumers));
    const corrected = (view: typeof page) =>
      view.questions.find(({ question }) => question === 'narrow')?.headline?.corrected ?? 0;
    expect(corrected(larger)).toBeGreaterThan(10 * corrected(page));
  });

  it('establishes nothing between two sides that answer the same', () => {
    const whole = employees.published!.whole;
    const same = comparePage(questions, sideOf('employees', whole), sideOf('consumers', whole));
    expect(rankFindings(same.questions).gaps).toEqual([]);
    expect(
      same.questions
        .flatMap(({ comparisons }) => comparisons)
        .some(({ verdict }) => verdict === 'established'),
    ).toBe(false);
  });
});
