import { describe, expect, it } from 'vitest';
import { binomialInterval, binomialTail } from './binomial.ts';
import { linkByRank } from './rank-linking.ts';

describe('linkByRank', () => {
  it('links everyone when both sides kept the order of arrival', () => {
    const roll = Array.from({ length: 40 }, (_, i) => ({ cohort: i % 2 ? 'a' : 'b', position: i }));
    const box = roll.map((trace) => ({ ...trace, position: trace.position * 7 }));
    const { right, guesses } = linkByRank(
      roll,
      box,
      roll.map((_, i) => i),
    );
    expect(right).toBe(40);
    expect(guesses).toBe(40);
    expect(binomialTail(right, guesses, 1 / 20)).toBeLessThan(1e-6);
  });

  it('expects one right guess a cohort by chance', () => {
    const side = Array.from({ length: 60 }, (_, i) => ({ cohort: `c${i % 3}`, position: 0 }));
    expect(
      linkByRank(
        side,
        side,
        side.map((_, i) => i),
      ).chance,
    ).toBeCloseTo(3);
  });
});

describe('the binomial yardstick', () => {
  it('agrees with scipy.stats.binom 1.x: interval(0.99, 6000, 1/50) = [93, 149], sf(19, 100, 0.05) = 1.0523e-7', () => {
    expect(binomialInterval(6000, 1 / 50)).toEqual({ low: 93, high: 149 });
    expect(binomialTail(20, 100, 0.05) / 1.0522953420147289e-7).toBeCloseTo(1, 6);
  });
});
