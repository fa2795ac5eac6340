import { describe, expect, it } from 'vitest';
import type { ComparisonRow, Unit } from '../contract/figure.ts';
import { writtenGap } from '../figures/rows/written-gap.ts';

const row = (
  unit: Unit,
  decimals: ComparisonRow['decimals'],
  [a, b]: readonly [number, number],
): ComparisonRow => ({
  ...{ id: 'q', question: 'q', theme: 't', label: 'Q', part: null, said: null, favourable: [] },
  ...{ measure: 'nps', unit, scale: [-100, 100], equivalence: 'identical', only: null, width: 0, surest: 0 },
  figures: {
    employees: { state: 'shown', value: a, low: a, high: a, n: 100 },
    consumers: { state: 'shown', value: b, low: b, high: b, n: 100 },
  },
  gap: { value: a - b, low: a - b, high: a - b },
  ...{ verdict: 'undecided', questionVerdict: 'undecided', provisional: false, decimals },
  ...{ standing: null, missing: null, needs: null, robust: null, common: null },
  silence: { employees: null, consumers: null },
});

describe('a gap beside its two figures', () => {
  it.each([
    ['points', 0, [49.252, 39.637], 9.7],
    ['mean', 0, [4.346, 4.118], 0.2],
    ['score', 1, [-1.37, -0.54], -0.9],
    ['percent', 0, [57, 64], -7],
  ] as const)('is the difference of what is written of them, in %s', (unit, decimals, values, expected) => {
    const gap = writtenGap(row(unit, decimals, values));
    expect(gap?.value).toBeCloseTo(expected, 9);
    expect(gap?.low).toBe(values[0] - values[1]);
  });
});
