import { jStat } from 'jstat';

/**
 * The smallest central interval [low, high] of successes that a Binomial(trials, chance) leaves with probability
 * at most 1 − level, half on each side (exact, by the cumulative distribution).
 */
export function binomialInterval(
  trials: number,
  chance: number,
  level = 0.99,
): { low: number; high: number } {
  const tail = (1 - level) / 2;
  let low = 0;
  while (jStat.binomial.cdf(low, trials, chance) < tail) low += 1;
  let high = low;
  while (jStat.binomial.cdf(high, trials, chance) < 1 - tail) high += 1;
  return { low, high };
}

/** One-sided p-value: the probability of at least `right` successes by chance. */
export function binomialTail(right: number, trials: number, chance: number): number {
  if (right === 0) return 1;
  // The complement loses all digits in the far tail, so the terms are summed from their logarithms.
  let sum = 0;
  for (let k = right; k <= trials; k += 1) {
    const term = Math.exp(logChoose(trials, k) + k * Math.log(chance) + (trials - k) * Math.log1p(-chance));
    sum += term;
    if (term < sum * 1e-15) break;
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return jStat.gammaln(n + 1) - jStat.gammaln(k + 1) - jStat.gammaln(n - k + 1);
}
