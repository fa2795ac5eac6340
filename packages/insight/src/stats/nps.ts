import { normalQuantile } from './distribution.ts';
import { type Interval, usualLevel } from './interval.ts';
import type { Values } from './mean.ts';

/** People by group: 9–10 promote, 7–8 are passive, 0–6 detract (Reichheld 2003, HBR 81(12)). */
export interface NpsGroups {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Groups from counts of 0 to 10. @throws RangeError for any other number. */
export function npsGroups(values: Values): NpsGroups {
  let [promoters, passives, detractors] = [0, 0, 0];
  for (const [value, people] of values) {
    if (!Number.isInteger(value) || value < 0 || value > 10)
      throw new RangeError(`${value} is no NPS answer`);
    if (value >= 9) promoters += people;
    else if (value >= 7) passives += people;
    else detractors += people;
  }
  return { promoters, passives, detractors };
}

/**
 * Net promoter score, −100 to 100, with the adjusted Wald interval of Rocks (2016, The American Statistician
 * 70:365–372): three people more, ¾ of them promoters, ¾ detractors, 1½ passive.
 * @throws RangeError when nobody answered.
 */
export function npsOf({ promoters, passives, detractors }: NpsGroups): Interval {
  const n = promoters + passives + detractors;
  if (n <= 0) throw new RangeError('A score needs at least one answer');
  const score = (promoters - detractors) / n;
  const [up, down] = [(promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3)];
  const centre = up - down;
  const half = normalQuantile(usualLevel) * Math.sqrt((up + down - centre ** 2) / (n + 3));
  return {
    estimate: 100 * score,
    low: 100 * Math.max(-1, Math.min(score, centre - half)),
    high: 100 * Math.min(1, Math.max(score, centre + half)),
  };
}
