import { describe, expect, it } from 'vitest';
import { type Effect, effectOfShares } from './equivalence.ts';
import { type Evidence, verdict } from './verdict.ts';

const alike: Effect = effectOfShares(500, 1000, 500, 1000);
const apart: Effect = effectOfShares(600, 1000, 450, 1000);
const evidence: Evidence = { n1: 1000, n2: 1000, corrected: 0.01, effects: [apart] };

describe('verdict', () => {
  it('says established, perhaps or undecided by the corrected p alone', () => {
    expect(verdict(evidence)).toEqual({ state: 'established', small: false });
    expect(verdict({ ...evidence, corrected: 0.05 })).toEqual({ state: 'established', small: false });
    expect(verdict({ ...evidence, corrected: 0.0501 })).toEqual({ state: 'perhaps' });
    expect(verdict({ ...evidence, corrected: 0.2 })).toEqual({ state: 'perhaps' });
    expect(verdict({ ...evidence, corrected: 0.201 })).toEqual({ state: 'undecided', needs: null });
  });

  it('says close where nothing is established, and small beside what is', () => {
    expect(verdict({ ...evidence, effects: [alike], corrected: 0.9 })).toEqual({ state: 'close' });
    expect(verdict({ ...evidence, effects: [alike], corrected: 0.01 })).toEqual({
      state: 'established',
      small: true,
    });
    expect(verdict({ ...evidence, effects: [alike, apart], corrected: 0.9 })).toMatchObject({
      state: 'undecided',
    });
  });

  it('tells what is missing to conclude closeness', () => {
    const few = effectOfShares(30, 60, 150, 300);
    expect(verdict({ n1: 60, n2: 300, corrected: 1, effects: [few] })).toMatchObject({
      state: 'undecided',
      needs: { first: 88, each: 136 },
    });
  });

  it('concludes nothing from fewer than 20 answers on a side', () => {
    expect(verdict({ ...evidence, n1: 19 })).toEqual({ state: 'too-few' });
    expect(verdict({ ...evidence, n2: 19 })).toEqual({ state: 'too-few' });
    expect(verdict({ ...evidence, n1: 20, n2: 20 })).toMatchObject({ state: 'established' });
  });
});
