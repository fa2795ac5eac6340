import { expect, it } from 'vitest';
import { admissionOf, peopleOnRoll } from './admission.ts';

const cohorts = (...headcounts: (number | null)[]) => headcounts.map((headcount) => ({ headcount }));

it('reads an open link from one cohort that nobody counted', () => {
  expect(admissionOf(cohorts(20, 40))).toBe('invitation');
  expect(admissionOf(cohorts(null, null))).toBe('open-link');
  expect(admissionOf(cohorts(20, null))).toBe('open-link');
});

it('adds up the roll, and knows of nobody behind an open link', () => {
  expect(peopleOnRoll(cohorts(20, 40))).toBe(60);
  expect(peopleOnRoll(cohorts(20, null))).toBeNull();
});
