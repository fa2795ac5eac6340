import type { Question } from '@miroir/campaign';
import { describe, expect, it } from 'vitest';
import { shownValue } from '../figures/figure.ts';
import type { Side, SidePair } from '../figures/side.ts';
import { keys } from '../tally/keys.ts';
import { emptyTally, mergeTally, type Tally } from '../tally/tally.ts';
import { fivePoints, likert, questionBase, sideOf, tallyOf } from '../testing/sides.ts';
import { comparePage } from './compare-page.ts';
import { compareQuestion } from './compare-question.ts';
import { leastEffect, rankFindings, standardised } from './findings.ts';

const spread = (...people: number[]) =>
  Object.fromEntries(people.map((count, index) => [`p${index + 1}`, count]));
const repair = likert('repair');

/** Both sides answer `repair`; employees first. */
function pairOf(employees: readonly number[], consumers: readonly number[], size = 2000): SidePair {
  return {
    employees: sideOf('employees', tallyOf(size, { repair: spread(...employees) })),
    consumers: sideOf('consumers', tallyOf(size, { repair: spread(...consumers) })),
  };
}

describe('compareQuestion', () => {
  it('faces favourable shares, means and the ordinal effect of a Likert question', () => {
    const view = compareQuestion(repair, pairOf([18, 32, 46, 66, 39], [308, 354, 217, 183, 80]));
    expect(view.headline).toMatchObject({
      id: 'repair/favourable-share',
      measure: 'favourable-share',
      item: null,
    });
    expect(view.headline?.employees).toMatchObject({ state: 'shown', value: { n: 201, count: 105 } });
    expect(view.headline?.gap?.estimate).toBeCloseTo(105 / 201 - 263 / 1142, 12);
    expect(view.employees.mean).toMatchObject({ top: 5, figure: { value: { n: 201 } } });
    expect(view.effect?.estimate).toBeGreaterThan(0.6);
    expect(view.headline?.test).toMatchObject({ by: 'position', superiority: view.effect });
    expect(view.employees.options.map(({ option, favourable }) => [option, favourable])).toEqual([
      ['p1', false],
      ['p2', false],
      ['p3', false],
      ['p4', true],
      ['p5', true],
    ]);
  });

  it('gives the bounds of silence for a list of people, and none behind an open link', () => {
    const { employees, consumers } = pairOf([10, 20, 20, 30, 20], [30, 20, 20, 20, 10]);
    const small = { ...employees, cohorts: [{ id: 'all', headcount: 200 }] };
    const headline = compareQuestion(repair, { employees: small, consumers }).headline;
    // 50 of 100 are favourable, 200 were invited: [50/200, (50 + 200 − 100)/200].
    expect(headline?.employees).toMatchObject({ value: { silence: { low: 0.25, high: 0.75 } } });
    expect(headline?.consumers).toMatchObject({ value: { silence: null } });
    expect(headline?.robust).toEqual({ state: 'needs', side: 'first', difference: expect.closeTo(0.4, 12) });
  });

  it('has one interval for a gap, whoever was invited', () => {
    const { employees, consumers } = pairOf([10, 20, 20, 30, 20], [30, 20, 20, 20, 10]);
    const small = { ...employees, cohorts: [{ id: 'all', headcount: 101 }] };
    const gap = (side: Side) => compareQuestion(repair, { employees: side, consumers }).headline?.gap;
    expect(gap(small)).toEqual(gap(employees));
  });

  it('keeps suppressed, not asked, too few and zero apart, on either side', () => {
    const { employees, consumers } = pairOf([0, 0, 10, 0, 0], [20, 20, 20, 0, 0]);
    const few = compareQuestion(repair, { employees, consumers });
    expect(few.headline?.employees).toMatchObject({ state: 'too-few', n: 10, value: { count: 0 } });
    expect(few.headline?.consumers).toMatchObject({ state: 'zero', value: { n: 60, count: 0 } });
    const silent = compareQuestion(likert('other'), { employees, consumers });
    expect(silent.headline?.employees).toEqual({ state: 'too-few', n: 0, value: null });
    const hidden = compareQuestion(repair, { employees: { ...employees, published: null }, consumers });
    expect(hidden.headline).toMatchObject({
      employees: { state: 'suppressed', reason: 'no-snapshot' },
      gap: null,
    });
    const oneSided = compareQuestion(likert('repair', { equivalence: 'one-sided', audience: 'consumers' }), {
      employees,
      consumers,
    });
    expect(oneSided.employees.answering).toEqual({ state: 'not-asked' });
    expect(oneSided.headline).toMatchObject({ gap: null, test: null, employees: { state: 'not-asked' } });
    expect(oneSided.employees.options[0]?.figure).toEqual({ state: 'not-asked' });
    expect(oneSided.consumers.options[0]?.figure).toMatchObject({ state: 'shown' });
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
      engine: { name: 'test', version: '1' },
      calibration: null,
      final: true,
    });
    const other = sideOf('consumers', b);
    expect(
      compareQuestion(repair, { employees: side(['a', 'b']), consumers: other }).employees.answering,
    ).toMatchObject({ value: { n: 70 } });
    expect(
      compareQuestion(repair, { employees: side(null), consumers: other }).employees.answering,
    ).toMatchObject({ value: { n: 75 } });
    expect(
      compareQuestion(repair, { employees: side(['b', 'c']), consumers: other }).employees.answering,
    ).toEqual({
      state: 'suppressed',
      reason: 'cohort-without-figure',
    });
  });

  it('shows conditional questions for the whole only, unless cohorts are large', () => {
    const routed = likert('repair', { when: { question: 'first', is: ['yes'] } });
    const { employees, consumers } = pairOf([10, 10, 10, 10, 10], [10, 10, 10, 10, 10]);
    const small = { ...employees, cohorts: [{ id: 'all', headcount: 150 }], filter: ['all'] };
    expect(compareQuestion(routed, { employees: small, consumers }).employees.answering).toEqual({
      state: 'suppressed',
      reason: 'whole-audience-only',
    });
    const whole = { ...small, filter: null };
    expect(compareQuestion(routed, { employees: whole, consumers }).employees.answering).toMatchObject({
      state: 'shown',
    });
    const nobody = { ...whole, published: { whole: tallyOf(50, {}), cohorts: {} } };
    expect(compareQuestion(routed, { employees: nobody, consumers }).employees.answering).toEqual({
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
      ['q/favourable-share', ...fivePoints.map(({ id }) => `q/option-share/${id}`)],
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
    const sides = { employees: sideOf('employees', emptyTally), consumers: sideOf('consumers', emptyTally) };
    expect(compareQuestion(question, sides).comparisons.map(({ id }) => id)).toEqual(ids);
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
    const view = compareQuestion(matrix, {
      employees: sideOf('employees', tally),
      consumers: sideOf('consumers', tally),
    });
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
    const { positions } = compareQuestion(ranking, {
      employees: sideOf('employees', ranked),
      consumers: sideOf('consumers', ranked),
    }).employees;
    expect(positions[0]?.figure).toMatchObject({ value: { estimate: 1.25, n: 40 } });
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
    const view = compareQuestion(question, {
      employees: sideOf('employees', { n: 21, counts }),
      consumers: sideOf('consumers', { n: 21, counts }),
    });
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
  const page = comparePage(questions, { employees, consumers });
  const viewOf = (id: string, of = page) => of.questions.find(({ question }) => question === id);

  it('sorts questions by their gap and says what may be said of each', () => {
    expect(page.questions.map(({ question }) => question)).toEqual(['few', 'wide', 'narrow', 'same']);
    expect(['wide', 'narrow', 'same', 'few'].map((id) => viewOf(id)?.verdict)).toEqual([
      { state: 'established', small: false },
      { state: 'established', small: false },
      { state: 'close' },
      { state: 'too-few' },
    ]);
    expect(page).toMatchObject({ family: 3, compared: 3, established: 2, scope: 'whole' });
  });

  it('gives the one comparison of a question the verdict of the question', () => {
    for (const { comparisons, verdict, corrected } of page.questions)
      expect(comparisons.map((each) => [each.verdict, each.corrected])).toEqual([[verdict, corrected]]);
  });

  it('is provisional until both sides have published their last release', () => {
    expect(page.provisional).toBe(false);
    const early = { ...consumers, final: false };
    expect(comparePage(questions, { employees, consumers: early }).provisional).toBe(true);
    expect(page.volunteers).toEqual(['consumers']);
  });

  it('ranks findings by the least that their standardised effect may be', () => {
    const { gaps, close } = rankFindings(page.questions);
    expect(gaps.map(({ question }) => question)).toEqual(['wide', 'narrow']);
    expect(leastEffect(gaps[0]!)).toBeCloseTo(standardised(gaps[0]!.test!).low, 12);
    expect(close.map(({ question }) => question)).toEqual(['same']);
  });

  it('calls an established gap small where it is shown to be, instead of close', () => {
    const [a, b] = [
      sideOf('employees', tallyOf(20_000, { wide: spread(4000, 4000, 4000, 4000, 4000) })),
      sideOf('consumers', tallyOf(20_000, { wide: spread(4300, 4100, 4000, 3900, 3700) })),
    ];
    const view = viewOf('wide', comparePage(questions, { employees: a, consumers: b }));
    expect(view?.verdict).toEqual({ state: 'established', small: true });
  });

  it('turns its gaps round, and nothing else, when the sides change places', () => {
    const swapped = comparePage(questions, {
      employees: { ...consumers, audience: 'employees' },
      consumers: { ...employees, audience: 'consumers' },
    });
    for (const view of page.questions) {
      const mirrored = viewOf(view.question, swapped);
      expect(mirrored?.headline?.gap?.estimate).toBeCloseTo(-(view.headline?.gap?.estimate ?? 0), 10);
      expect(mirrored?.verdict?.state).toBe(view.verdict?.state);
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
    const larger = comparePage([...questions, ...many], {
      employees: padded(employees),
      consumers: padded(consumers),
    });
    expect(viewOf('narrow', larger)?.corrected ?? 0).toBeGreaterThan(10 * (viewOf('narrow')?.corrected ?? 1));
  });

  it('establishes nothing between two sides that answer the same', () => {
    const whole = employees.published!.whole;
    const same = comparePage(questions, {
      employees: sideOf('employees', whole),
      consumers: sideOf('consumers', whole),
    });
    expect(rankFindings(same.questions).gaps).toEqual([]);
    expect(same.established).toBe(0);
  });
});

describe('what is said of a question and of its items', () => {
  const options = fivePoints;
  const one = (more: object) => ({ ...questionBase, id: 'q', ...more }) as unknown as Question;
  const view = (question: Question, [a, b]: readonly [Tally, Tally]) =>
    comparePage([question], { employees: sideOf('employees', a), consumers: sideOf('consumers', b) })
      .questions[0]!;

  it('shows a one-sided multiple choice with two popular favourable options, each for itself', () => {
    const question = one({
      kind: 'multiple-choice',
      options,
      favourable: ['p1', 'p2'],
      equivalence: 'one-sided',
      audience: 'consumers',
    });
    const tally = {
      n: 40,
      counts: { [keys.answered('q')]: 40, [keys.option('q', 'p1')]: 35, [keys.option('q', 'p2')]: 30 },
    };
    const shown = view(question, [tally, tally]);
    expect(shown.comparisons.map(({ consumers }) => shownValue(consumers)?.count)).toEqual([35, 30, 0, 0, 0]);
    expect(shown.comparisons.every(({ employees }) => employees.state === 'not-asked')).toBe(true);
    expect(shown).toMatchObject({ verdict: null, p: null });
  });

  it('tests the options of a choice, and lets the favourable share stand beside them', () => {
    const question = one({ kind: 'single-choice', options, favourable: ['p1'] });
    const found = view(question, [
      tallyOf(200, { q: spread(120, 20, 20, 20, 20) }),
      tallyOf(200, { q: spread(60, 35, 35, 35, 35) }),
    ]);
    expect(found.verdict).toEqual({ state: 'established', small: false });
    const [beside, first] = found.comparisons;
    expect(beside).toMatchObject({ measure: 'favourable-share', test: null, verdict: null });
    expect(beside?.gap?.estimate).toBeCloseTo(0.3, 12);
    expect(first).toMatchObject({ item: 'p1', verdict: { state: 'established' } });
  });

  it('does not count one disagreement of a grid twice: the shortfall has no verdict of its own', () => {
    const scale = { low: { fr: 'x' }, high: { fr: 'y' }, points: 5 } as const;
    const question = one({
      kind: 'matrix',
      rows: options.slice(0, 1),
      importance: scale,
      satisfaction: scale,
    });
    const row = (satisfaction: number) => ({
      n: 100,
      counts: {
        [keys.answered('q')]: 100,
        [keys.matrix('q', 'p1', 4, satisfaction)]: 60,
        [keys.matrix('q', 'p1', 3, 3)]: 40,
      },
    });
    const found = view(question, [row(5), row(1)]);
    const verdicts = found.comparisons.map(({ measure, verdict }) => [measure, verdict?.state ?? null]);
    expect(verdicts).toEqual([
      ['shortfall', null],
      ['importance', 'undecided'],
      ['satisfaction', 'established'],
    ]);
  });

  it('finds common ground where both intervals lie on one side of the middle, and not where one holds it', () => {
    const common = (a: number, b: number) =>
      view(likert('q'), [
        tallyOf(100, { q: spread(100 - a, 0, 0, a, 0) }),
        tallyOf(100, { q: spread(100 - b, 0, 0, b, 0) }),
      ]).headline?.common;
    expect(common(80, 65)).toBe('above');
    expect(common(20, 35)).toBe('below');
    expect(common(80, 55)).toBeNull();
    expect(common(80, 20)).toBeNull();
  });

  it('takes only more than an equal share of the points for common ground, from 60 answers on', () => {
    const question = one({ kind: 'allocation', items: options.slice(0, 4), total: 100, step: 10 });
    const giving = (people: number): Tally => ({
      n: people,
      counts: {
        [keys.answered('q')]: people,
        [keys.points('q', 'p1', 70)]: people,
        [keys.points('q', 'p2', 30)]: people,
        [keys.points('q', 'p3', 0)]: people,
        [keys.points('q', 'p4', 0)]: people,
      },
    });
    const common = (people: number) =>
      view(question, [giving(people), giving(people)]).comparisons.map((each) => each.common);
    expect(common(100)).toEqual(['above', 'above', null, null]);
    expect(common(59)).toEqual([null, null, null, null]);
  });
});
