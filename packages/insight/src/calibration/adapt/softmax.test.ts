import { describe, expect, it } from 'vitest';
import { cholesky } from '../../stats/linear-system.ts';
import { fitSoftmax } from './softmax.ts';

describe('a linear system', () => {
  // Source: numpy 2.4.6, numpy.linalg.solve.
  it('is solved as numpy solves it', () => {
    const solve = cholesky([
      [4, 2, 0.6],
      [2, 5, 1.5],
      [0.6, 1.5, 3],
    ]);
    for (const [at, expected] of [0.5625, -1.048529411764706, 1.411764705882353].entries())
      expect(solve([1, -2, 3])[at]).toBeCloseTo(expected, 12);
  });

  it('has no answer where the matrix is not positive definite', () => {
    expect(() =>
      cholesky([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow(RangeError);
  });
});

describe('a multinomial regression', () => {
  it('learns which class goes with which feature, and the commoner one where a feature tells nothing', () => {
    const example = (at: number, of: number) => ({ features: [1, at === 1 ? 1 : 0, at === 2 ? 1 : 0], of });
    const examples = [
      ...Array.from({ length: 30 }, () => example(1, 2)),
      ...Array.from({ length: 20 }, () => example(2, 1)),
      ...Array.from({ length: 9 }, () => example(0, 0)),
      ...Array.from({ length: 4 }, () => example(0, 2)),
    ];
    const classOf = fitSoftmax(examples, 3);
    expect([classOf([1, 1, 0]), classOf([1, 0, 1]), classOf([1, 0, 0])]).toEqual([2, 1, 0]);
  });
});
