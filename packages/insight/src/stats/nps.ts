import { normalPValue, normalQuantile } from './distribution.ts';
import {
  effectiveSize,
  type Interval,
  type IntervalOptions,
  type PairOptions,
  usualLevel,
} from './interval.ts';

/** People by group: 9–10 promote, 7–8 are passive, 0–6 detract (Reichheld 2003, HBR 81(12)). */
export interface NpsGroups {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Groups from counts of 0 to 10. @throws RangeError for any other number. */
export function npsGroups(counts: Iterable<readonly [value: number, people: number]>): NpsGroups {
  let [promoters, passives, detractors] = [0, 0, 0];
  for (const [value, people] of counts) {
    if (!Number.isInteger(value) || value < 0 || value > 10)
      throw new RangeError(`${value} is no NPS answer`);
    if (value >= 9) promoters += people;
    else if (value >= 7) passives += people;
    else detractors += people;
  }
  return { promoters, passives, detractors };
}

interface Adjusted {
  readonly score: number;
  readonly centre: number;
  /** Squared standard error of the adjusted score, in the unit of −1 to 1. */
  readonly error: number;
}

/** Rocks' adjusted Wald: three people more, ¾ of them promoters, ¾ detractors, 1½ passive. */
function adjusted(groups: NpsGroups, population: number | null | undefined): Adjusted {
  const n = groups.promoters + groups.passives + groups.detractors;
  if (n <= 0) throw new RangeError('A score needs at least one answer');
  const score = (groups.promoters - groups.detractors) / n;
  const size = effectiveSize(n, population);
  if (!Number.isFinite(size)) return { score, centre: score, error: 0 };
  const scale = size / n;
  const total = size + 3;
  const promoters = (groups.promoters * scale + 0.75) / total;
  const detractors = (groups.detractors * scale + 0.75) / total;
  const centre = promoters - detractors;
  return { score, centre, error: (promoters + detractors - centre ** 2) / total };
}

/**
 * Net promoter score, −100 to 100, with the adjusted Wald interval of Rocks (2016, The American Statistician
 * 70:365–372), finite population corrected.
 * @throws RangeError when nobody answered.
 */
export function npsFromCounts(groups: NpsGroups, options: IntervalOptions = {}): Interval {
  const { score, centre, error } = adjusted(groups, options.population);
  const half = normalQuantile(options.level ?? usualLevel) * Math.sqrt(error);
  return {
    estimate: 100 * score,
    low: 100 * Math.max(-1, Math.min(score, centre - half)),
    high: 100 * Math.min(1, Math.max(score, centre + half)),
  };
}

/**
 * Difference of two scores, −200 to 200, with an interval from both adjusted errors, and the two-sided p of that
 * same statistic (so that p < 0.05 exactly when the 95 % interval leaves 0 out).
 * @throws RangeError when nobody answered on a side.
 */
export function npsDifference(
  a: NpsGroups,
  b: NpsGroups,
  options: PairOptions = {},
): Interval & { readonly p: number } {
  const [first, second] = [adjusted(a, options.population1), adjusted(b, options.population2)];
  const estimate = first.score - second.score;
  const centre = first.centre - second.centre;
  const error = Math.sqrt(first.error + second.error);
  const half = normalQuantile(options.level ?? usualLevel) * error;
  const p = error === 0 ? (estimate === 0 ? 1 : 0) : normalPValue(centre / error);
  return {
    estimate: 100 * estimate,
    low: 100 * Math.min(estimate, centre - half),
    high: 100 * Math.max(estimate, centre + half),
    p,
  };
}
