import { describe, expect, it } from 'vitest';
import type { Side } from '../figures/side.ts';
import { finished } from '../steps.ts';
import { emptyTally, mergeTally, type Tally } from '../tally/tally.ts';
import { likert, sideOf, tallyOf } from '../testing/sides.ts';
import { comparePage } from './compare-page.ts';
import { detectableGap, judgePairs } from './judge-pairs.ts';
import { compareWithin, judgeWithin } from './within-side.ts';

const questions = ['q', 'r'].map((id) => likert(id));
const answers = (low: number, high: number) =>
  tallyOf(low + high, { q: { p1: low, p5: high }, r: { p1: 50, p5: low + high - 50 } });

function sideWith(audience: Side['audience'], cohorts: Readonly<Record<string, Tally | null>>): Side {
  const whole = Object.values(cohorts).reduce<Tally>(
    (sum, own) => mergeTally(sum, own ?? emptyTally),
    emptyTally,
  );
  return sideOf(audience, whole, {
    published: { whole, cohorts },
    cohorts: Object.keys(cohorts).map((id) => ({ id, headcount: 1000 })),
  });
}

const employees = sideWith('employees', { dole: answers(90, 30), lyon: answers(50, 70), service: null });
const consumers = sideWith('consumers', { new: answers(100, 100), old: answers(100, 110) });
const pairs = finished(judgePairs(questions, { employees, consumers }));

describe('a filter of one cohort a side', () => {
  it('is judged in one family of all questions of all pairs, whichever pair is looked at', () => {
    // Three looks inside (the whole and two cohorts with a figure), three outside, without the two wholes: 8 pairs.
    expect(pairs.size).toBe(8 * questions.length);
    const pair = (inside: string, outside: string) =>
      comparePage(
        questions,
        { employees: { ...employees, filter: [inside] }, consumers: { ...consumers, filter: [outside] } },
        pairs,
      );
    const page = pair('dole', 'old');
    expect(page).toMatchObject({ scope: 'pair', family: 16, compared: 2 });
    const asked = page.questions.find(({ question }) => question === 'q');
    expect(asked?.corrected).toBe(pairs.corrected(asked?.p ?? 1));
    // Judged by itself it would be more certain.
    expect(asked?.corrected ?? 0).toBeGreaterThan(2 * (asked?.p ?? 1));
    expect(asked?.verdict?.state).toBe('established');
  });

  it('finds each p of the family on the page of its pair', () => {
    const looks = [null, ['dole'], ['lyon']] as const;
    const found = looks.flatMap((inside) =>
      ([null, ['new'], ['old']] as const).flatMap((outside) => {
        const sides = {
          employees: { ...employees, filter: inside },
          consumers: { ...consumers, filter: outside },
        };
        if (inside === null && outside === null) return [];
        return comparePage(questions, sides, pairs).questions.map(
          ({ p, corrected }) => [p, corrected] as const,
        );
      }),
    );
    expect(found).toHaveLength(pairs.size);
    for (const [p, corrected] of found) expect(corrected).toBe(pairs.corrected(p ?? 1));
  });

  it('tells how wide a gap has to be: about 30 points for 60 against 300 among sixteen pairs of eleven questions', () => {
    expect(detectableGap(60, 300, 16 * 11)).toBeCloseTo(0.316, 2);
    expect(detectableGap(400, 1200, 11)).toBeLessThan(0.12);
  });
});

describe('a filter of several cohorts', () => {
  it('is an exploration: gaps and intervals, no verdict', () => {
    const union = { employees: { ...employees, filter: ['dole', 'lyon'] }, consumers };
    const page = comparePage(questions, union, pairs);
    expect(page).toMatchObject({ scope: 'exploration', family: 0, established: 0 });
    for (const { comparisons, verdict, corrected } of page.questions) {
      expect([verdict, corrected]).toEqual([null, null]);
      for (const each of comparisons) expect([each.verdict, each.gap === null]).toEqual([null, false]);
    }
  });
});

describe('differences within a side', () => {
  const family = finished(judgeWithin(questions, employees));
  const differences = compareWithin(questions, employees, family);

  it('face each cohort with everybody else of its side, in a family of their own', () => {
    expect(family.size).toBe(4);
    const dole = differences.find(({ cohort, question }) => cohort === 'dole' && question === 'q');
    expect(dole?.verdict?.state).toBe('established');
    // Each is corrected as what it is in the family.
    for (const { corrected, comparisons } of differences)
      expect(corrected).toBe(family.corrected(comparisons[0]?.test?.p ?? 1));
    const [share] = dole?.comparisons ?? [];
    expect(share?.cohort).toMatchObject({ value: { n: 120, count: 30 } });
    expect(share?.rest).toMatchObject({ value: { n: 120, count: 70 } });
    expect(share?.gap?.estimate).toBeCloseTo(-1 / 3, 12);
  });

  it('say nothing of a cohort without a figure, nor of a side that is one cohort', () => {
    expect(differences.some(({ cohort }) => cohort === 'service')).toBe(false);
    const one = sideWith('employees', { all: answers(50, 50) });
    expect(finished(judgeWithin(questions, one)).size).toBe(0);
    expect(compareWithin(questions, one, family)).toEqual([]);
  });
});
