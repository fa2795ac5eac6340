import { describe, expect, it } from 'vitest';
import { calibrationError, leadOf, marksOf } from '../verify/metrics.ts';

describe('the marks of a set', () => {
  it('are 1 where all is right', () => {
    const truths = ['positive', 'negative', 'neutral'] as const;
    expect(marksOf(truths, truths)).toEqual({ accuracy: 1, macroF1: 1 });
  });

  it('count as a miss what is not said, and “neutral” where the set has none', () => {
    const truths = ['positive', 'positive', 'negative', 'negative'] as const;
    const said = ['positive', undefined, 'negative', 'neutral'] as const;
    // Each class: one hit, two labels, one said: F1 = 2 ⁄ 3.
    const { accuracy, macroF1 } = marksOf(truths, said);
    expect(accuracy).toBe(0.5);
    expect(macroF1).toBeCloseTo(2 / 3, 9);
  });
});

describe('the calibration error', () => {
  it('is 0 where confidence is the share that is right, and the distance elsewhere', () => {
    const confidences = Array.from({ length: 10 }, () => 0.8);
    const right = (count: number): boolean[] => confidences.map((_, index) => index < count);
    expect(calibrationError(confidences, right(8))).toBeCloseTo(0, 9);
    expect(calibrationError(confidences, right(5))).toBeCloseTo(0.3, 9);
  });
});

describe('a lead', () => {
  const truths = Array.from({ length: 200 }, (_, row) => (row % 2 === 0 ? 'positive' : 'negative'));
  const wrong = (share: number) =>
    truths.map((truth, row) =>
      row % 100 < share ? (truth === 'positive' ? 'negative' : 'positive') : truth,
    );

  it('is none, surely, over one that says the same', () => {
    expect(leadOf(truths, wrong(20), wrong(20))).toEqual({ lead: 0, from: 0, to: 0 });
  });

  it('stands amid its interval, as far as chance in which texts there are moves it', () => {
    const { lead, from, to } = leadOf(truths, wrong(20), wrong(30));
    expect(lead).toBeCloseTo(0.1, 9);
    // Twenty texts of 200 tell the two apart: their number has a standard deviation of 4.2, 2.1 points.
    expect(to - from).toBeGreaterThan(0.06);
    expect(to - from).toBeLessThan(0.11);
    expect(from).toBeGreaterThan(0);
  });
});
