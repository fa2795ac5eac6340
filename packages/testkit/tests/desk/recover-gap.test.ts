import { describe, expect, it } from 'vitest';
import { type ReadText, recoverGap } from '../../verify/recover-gap.ts';

/** Half of what is negative is taken for praise, and a tenth of the rest is blamed. */
const texts: ReadText[] = Array.from({ length: 400 }, (_, index) => {
  const truth = index % 2 === 0 ? 'negative' : 'positive';
  const wrong = truth === 'negative' ? index % 4 === 0 : index % 20 === 1;
  return { truth, reading: wrong ? (truth === 'negative' ? 'positive' : 'negative') : truth };
});

describe('a true gap between two sides whose comments are read wrong', () => {
  it('is recovered by 200 labels a side, whatever the engine alone makes of it', () => {
    const { raw, error, rmse, covered } = recoverGap(texts, 3, 200);
    expect(raw).toBeGreaterThan(-15);
    expect(Math.abs(error)).toBeLessThan(1);
    expect(rmse).toBeLessThan(6);
    expect(covered).toBeGreaterThan(90);
  });

  it('cannot be drawn from texts of one kind alone', () => {
    expect(() =>
      recoverGap(
        texts.filter(({ truth }) => truth === 'positive'),
        1,
        1,
      ),
    ).toThrow(RangeError);
  });
});
