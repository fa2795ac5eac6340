import { describe, expect, it } from 'vitest';
import { quietCohort } from './turnout.ts';

const cohorts = (...counts: readonly [number, number][]) =>
  counts.map(([n, headcount], index) => ({ id: `c${index}`, n, headcount }));

describe('the cohort that answers least', () => {
  it('is named where the difference is more than chance', () => {
    expect(quietCohort(cohorts([38, 160], [150, 210], [90, 145]), 5)).toEqual({
      id: 'c0',
      rate: 38 / 160,
      others: 240 / 355,
    });
  });

  it('is nobody for ten points that chance would do', () => {
    expect(quietCohort(cohorts([20, 40], [24, 40], [23, 40]), 0)).toBeNull();
  });

  it('is nobody where those who wait could make the difference', () => {
    const sites = cohorts([70, 160], [150, 210]);
    expect(quietCohort(sites, 0)?.id).toBe('c0');
    expect(quietCohort(sites, 50)).toBeNull();
  });

  it('is nobody where there is one cohort, or no list', () => {
    expect(quietCohort(cohorts([2, 200]), 0)).toBeNull();
    expect(quietCohort(cohorts([2, 0], [5, 0]), 0)).toBeNull();
  });
});
