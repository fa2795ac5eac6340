/** An estimate with its interval, all in the same unit. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** What every interval takes. */
export interface IntervalOptions {
  /** People who could have answered; absent or null where nobody knows (open link): no correction. */
  readonly population?: number | null | undefined;
  /** Confidence level, 0.95 by default. */
  readonly level?: number | undefined;
}

/** The two sides' populations, for differences. */
export interface PairOptions {
  readonly population1?: number | null | undefined;
  readonly population2?: number | null | undefined;
  readonly level?: number | undefined;
}

export const usualLevel = 0.95;

/**
 * Factor by which drawing n of N without replacement shrinks a variance, (N − n)/(N − 1) (Cochran, Sampling
 * Techniques, 3rd ed. 1977, § 2.6). 1 for an unknown population, 0 when everyone answered (or more, by doubles).
 */
export function populationFactor(n: number, population: number | null | undefined): number {
  if (population === null || population === undefined) return 1;
  return population <= n || population <= 1 ? 0 : (population - n) / (population - 1);
}

/** Sample size that gives the same variance without correction: n·(N − 1)/(N − n); infinite when everyone answered. */
export function effectiveSize(n: number, population: number | null | undefined): number {
  const factor = populationFactor(n, population);
  return factor === 0 ? Number.POSITIVE_INFINITY : n / factor;
}
