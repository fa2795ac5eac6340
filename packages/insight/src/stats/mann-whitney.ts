import { pearsonQuantile, pearsonTail } from './distribution.ts';
import { type Interval, usualLevel } from './interval.ts';

/** How one side's answers stand to the other's on an ordered scale, and whether chance would do it. */
export interface Superiority extends Interval {
  /** Two-sided p of "both sides answer alike". */
  readonly p: number;
}

interface Ranks {
  readonly m: number;
  readonly n: number;
  /** P(X > Y) + ½ P(X = Y). */
  readonly superiority: number;
  /** Variance of it under chance alone, over that of a scale without ties. */
  readonly ties: number;
  /** Skewness of it under chance alone. */
  readonly skew: number;
}

/**
 * The Mann–Whitney test (Mann & Whitney 1947) from counts by ordered category, ties at their mid-rank, with
 * P(superiority) = P(X > Y) + ½ P(X = Y), 0 to 1, and its interval.
 *
 * The rank sum is a sum of m draws without replacement from all N mid-ranks: its mean, variance and skewness under
 * chance alone are exact, and the tails are those of the Pearson type III distribution with these moments (Mielke &
 * Berry 2007, Permutation Methods, ch. 2), because 20 answers against 2,000 on a scale where most answer alike are
 * nowhere near normal. The smaller tail is doubled, without continuity correction.
 *
 * Interval: Newcombe 2006 (Statistics in Medicine 25:559–573, method 5), a score interval over the variance of Hanley
 * & McNeil, with the ties and the tails of the test: it leaves out ½ exactly when p < .05.
 * @param a counts of the first side, lowest category first
 * @param b counts of the second side, same categories
 * @throws RangeError when a side has nobody or the categories differ in number.
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): Superiority {
  const ranks = rankedCounts(a, b);
  const { superiority: estimate, skew } = ranks;
  if (ranks.ties <= 0) return { estimate, low: 0, high: 1, p: 1 };
  const p = chanceOf(ranks);
  const outer = (1 - usualLevel) / 2;
  const [left, right] = [pearsonQuantile(outer, skew), pearsonQuantile(1 - outer, skew)];
  return {
    estimate,
    low: bound(ranks, right, [0, estimate]),
    high: bound(ranks, left, [estimate, 1]),
    p,
  };
}

/** The p of the same test alone. @throws RangeError like it. */
export function mannWhitneyP(a: readonly number[], b: readonly number[]): number {
  const ranks = rankedCounts(a, b);
  return ranks.ties <= 0 ? 1 : chanceOf(ranks);
}

function chanceOf(ranks: Ranks): number {
  const below = pearsonTail((ranks.superiority - 0.5) / Math.sqrt(spread(ranks, 0.5)), ranks.skew);
  return Math.min(1, 2 * Math.min(below, 1 - below));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, people) => sum + people, 0);
}

function rankedCounts(a: readonly number[], b: readonly number[]): Ranks {
  const [m, n] = [total(a), total(b)];
  if (m <= 0 || n <= 0 || a.length !== b.length) throw new RangeError('Two sides over the same categories');
  const all = m + n;
  let [below, wins, squares, cubes, tied] = [0, 0, 0, 0, 0];
  let belowOther = 0;
  for (const [index, people] of a.entries()) {
    const other = b[index] ?? 0;
    const here = people + other;
    wins += people * (belowOther + other / 2);
    // Distance of this mid-rank from the mean rank (N + 1)/2.
    const off = below + here / 2 - all / 2;
    squares += here * off ** 2;
    cubes += here * off ** 3;
    tied += here ** 3 - here;
    below += here;
    belowOther += other;
  }
  const ties = 1 - tied / (all ** 3 - all);
  return { m, n, superiority: wins / (m * n), ties, skew: drawSkew({ m, all, squares, cubes }) };
}

interface Draws {
  readonly m: number;
  readonly all: number;
  readonly squares: number;
  readonly cubes: number;
}

/** Skewness of a sum of m of N values drawn without replacement (Cochran 1977, § 2.15, third moment). */
function drawSkew({ m, all, squares, cubes }: Draws): number {
  if (squares === 0 || all < 3) return 0;
  const variance = (m * (all - m) * squares) / (all * (all - 1));
  const third = (m * (all - m) * (all - 2 * m) * cubes) / (all * (all - 1) * (all - 2));
  return third / variance ** 1.5;
}

/** Variance of P(superiority) at a truth `at`, 0 to 1: Newcombe's, times the ties of the test. */
function spread({ m, n, ties }: Ranks, at: number): number {
  const people = (m + n) / 2 - 1;
  const clusters = (1 - at) / (2 - at) + at / (1 + at);
  return (ties * at * (1 - at) * (1 + people * clusters)) / (m * n);
}

/** The truth in `[from, to]` from which the estimate lies `quantile` standard errors away, by bisection. */
function bound(ranks: Ranks, quantile: number, [from, to]: readonly [number, number]): number {
  let [low, high] = [from, to];
  const beyond = (at: number) => ranks.superiority - at - quantile * Math.sqrt(spread(ranks, at));
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (beyond(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
