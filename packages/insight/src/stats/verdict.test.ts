import { describe, expect, it } from 'vitest';
import { type Evidence, verdict } from './verdict.ts';

const evidence: Evidence = {
  gap: { estimate: 0.2, low: 0.12, high: 0.28 },
  n1: 200,
  n2: 900,
  p: 0.001,
  corrected: 0.01,
};

describe('verdict', () => {
  it('says established, maybe or undecided by the corrected and the raw p', () => {
    expect(verdict(evidence)).toBe('established');
    expect(verdict({ ...evidence, corrected: 0.05 })).toBe('established');
    expect(verdict({ ...evidence, corrected: 0.0501 })).toBe('maybe');
    expect(verdict({ ...evidence, corrected: 0.4, p: 0.1 })).toBe('maybe');
    expect(verdict({ ...evidence, corrected: 0.4, p: 0.101 })).toBe('undecided');
  });

  it('says close when the whole interval lies within ten points, however sure the gap is', () => {
    expect(verdict({ ...evidence, gap: { estimate: 0.05, low: 0.01, high: 0.1 } })).toBe('close');
    expect(verdict({ ...evidence, gap: { estimate: 0.05, low: 0.01, high: 0.1001 } })).toBe('established');
    expect(
      verdict({ ...evidence, gap: { estimate: -0.05, low: -0.11, high: 0.01 }, corrected: 1, p: 0.5 }),
    ).toBe('undecided');
  });

  it('concludes nothing from fewer than 20 answers on a side', () => {
    expect(verdict({ ...evidence, n1: 19 })).toBe('too-few');
    expect(verdict({ ...evidence, n2: 19, gap: { estimate: 0, low: 0, high: 0 } })).toBe('too-few');
    expect(verdict({ ...evidence, n1: 20, n2: 20 })).toBe('established');
  });
});
