import { describe, expect, it } from 'vitest';
import { finished } from '../steps.ts';
import { keys } from '../tally/keys.ts';
import { cellsByQuestion, publishedOfQuestion } from './by-question.ts';

const first = {
  n: 12,
  counts: { [keys.answered('a')]: 12, [keys.option('a', 'x')]: 7, [keys.answered('b')]: 9 },
};
const later = {
  n: 30,
  counts: { ...first.counts, [keys.option('a', 'y')]: 5, [keys.comment('a', 'negative')]: 10 },
};

describe('what is published of one question', () => {
  it('is every tally with its cells alone, also those that a cohort has and the whole has not', () => {
    const published = { whole: first, cohorts: { inside: later, masked: null } };
    const own = publishedOfQuestion(published, finished(cellsByQuestion(published)), 'a');
    const { [keys.answered('b')]: _, ...ofA } = later.counts;
    expect(own.cohorts).toEqual({ inside: { n: 30, counts: ofA }, masked: null });
    expect(Object.keys(own.whole.counts)).toEqual([keys.answered('a'), keys.option('a', 'x')]);
  });
});
