import { type Effect, effectOfShares } from '../stats/equivalence.ts';
import { fisherMidP } from '../stats/fisher.ts';
import { difference, type Interval } from '../stats/interval.ts';
import type { CorrectedShare } from './corrected-tone.ts';

/** The difference of two corrected shares, −1 to 1. */
export interface CorrectedGap extends Interval {
  /** Part of its variance that comes from not having labelled every text, 0 to 1. */
  readonly correction: number;
}

/**
 * First side minus second, with the hybrid interval of two intervals (Zou & Donner 2008) and the correction's part in
 * the variance of both.
 */
export function correctedGap(a: CorrectedShare, b: CorrectedShare): CorrectedGap {
  const variance = ({ estimate, effective }: CorrectedShare) => {
    const p = (estimate * effective + 0.5) / (effective + 1);
    return (p * (1 - p)) / effective;
  };
  const [first, second] = [variance(a), variance(b)];
  const correction = (first * a.correction + second * b.correction) / (first + second);
  return { ...difference(a, b), correction };
}

/** Two-sided p of "both shares are equal", and Cohen's h. */
export interface CorrectedTest {
  readonly p: number;
  readonly effect: Effect;
  /** Texts, all read by a person, that each side is worth. */
  readonly n: readonly [number, number];
}

/**
 * Tests two corrected shares as counts among so many texts as they are worth (Rao & Scott 1981, JASA 76:221–230: counts
 * divided by the design effect), by Fisher's mid-p like every share of the comparison. Null where a side is worth none.
 */
export function correctedTest(a: CorrectedShare, b: CorrectedShare): CorrectedTest | null {
  const [n1, n2] = [Math.floor(a.effective), Math.floor(b.effective)];
  if (n1 < 1 || n2 < 1) return null;
  const counts = [Math.round(a.estimate * n1), n1, Math.round(b.estimate * n2), n2] as const;
  return { p: fisherMidP(...counts), effect: effectOfShares(...counts), n: [n1, n2] };
}
