import { logGamma } from './distribution.ts';
import { requireCounts } from './proportion.ts';

/** A term this much smaller than the sum no longer changes it. */
const negligible = 1e-17;

/**
 * Two-sided p of "both shares are equal" by Fisher's exact test with Lancaster's mid-p (Lancaster 1961, JASA
 * 56:223–234): given all who chose the option, how often would chance put so many of them, or so few, on the first
 * side; the observed table counts for half, and the smaller tail is doubled. Exact where normal tests are not: with 20
 * answers against 2,000, or shares near 0 or 1.
 * @throws RangeError unless 0 ≤ x ≤ n and n > 0 on both sides.
 */
export function fisherMidP(x1: number, n1: number, x2: number, n2: number): number {
  requireCounts(x1, n1);
  requireCounts(x2, n2);
  const chosen = x1 + x2;
  const own = Math.exp(logChoose(n1, x1) + logChoose(n2, chosen - x1) - logChoose(n1 + n2, chosen));
  const table = { n1, n2, chosen };
  const tails = [tail(table, x1, 1), tail(table, x1, -1)] as const;
  return Math.min(1, 2 * own * (0.5 + Math.min(...tails)));
}

interface Margins {
  readonly n1: number;
  readonly n2: number;
  readonly chosen: number;
}

/** Probability of all tables beyond `x` in one direction, in units of the probability of `x` itself. */
function tail({ n1, n2, chosen }: Margins, x: number, step: 1 | -1): number {
  const last = step > 0 ? Math.min(n1, chosen) : Math.max(0, chosen - n2);
  let [term, sum] = [1, 0];
  for (let at = x; at !== last; at += step) {
    term *=
      step > 0
        ? ((n1 - at) * (chosen - at)) / ((at + 1) * (n2 - chosen + at + 1))
        : (at * (n2 - chosen + at)) / ((n1 - at + 1) * (chosen - at + 1));
    sum += term;
    if (term < negligible * sum) break;
  }
  return sum;
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
