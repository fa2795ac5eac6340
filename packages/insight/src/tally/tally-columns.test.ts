import { describe, expect, it } from 'vitest';
import { keys } from './keys.ts';
import { createTallyColumns } from './tally-columns.ts';

const first = {
  n: 12,
  counts: { [keys.answered('a')]: 12, [keys.option('a', 'x')]: 7, [keys.answered('b')]: 9 },
};
const later = {
  n: 30,
  counts: { ...first.counts, [keys.option('a', 'y')]: 5, [keys.comment('a', 'negative')]: 10 },
};

describe('tallies in columns', () => {
  it('give back a question’s cells, its comments among them, and everybody who is counted', () => {
    const columns = createTallyColumns();
    const [one, two] = [columns.add(first), columns.add(later)];
    const { [keys.answered('b')]: ofB, ...ofA } = later.counts;
    expect(columns.ofQuestion(two, 'a')).toEqual({ n: 30, counts: ofA });
    expect(columns.ofQuestion(two, 'b')).toEqual({ n: 30, counts: { [keys.answered('b')]: ofB } });
    expect(columns.ofQuestion(one, 'a')).toEqual({
      n: 12,
      counts: { [keys.answered('a')]: 12, [keys.option('a', 'x')]: 7 },
    });
    expect(columns.ofQuestion(one, 'none')).toEqual({ n: 12, counts: {} });
  });
});
