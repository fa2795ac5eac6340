/** What people said of an idea, as far as it is counted. */
export interface Counts {
  readonly agree: number;
  readonly disagree: number;
  readonly unsure: number;
}

/** People counted. */
export const countedPeople = ({ agree, disagree, unsure }: Counts): number => agree + disagree + unsure;

/** Quantile of the normal law for an interval of 95 %. */
const z = 1.96;

/**
 * Lower end of Wilson's 95 % interval of a share, in [0, 1]; 0 of nobody. Source: E. B. Wilson, "Probable inference, the
 * law of succession, and statistical inference", JASA 22 (1927), eq. for the score interval without correction.
 */
export function wilsonLower(of: number, n: number): number {
  if (n === 0) return 0;
  const share = of / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return Math.max(0, (centre - half) / (1 + (z * z) / n));
}

/** How surely people agree: the least share of all who reacted that would still explain the agreements. */
export const agreedScore = (counts: Counts): number => wilsonLower(counts.agree, countedPeople(counts));

/** How surely people are divided: the same, of the smaller camp. At most one half. */
export const dividedScore = (counts: Counts): number =>
  wilsonLower(Math.min(counts.agree, counts.disagree), countedPeople(counts));
