import type { Polarity, ReadingLabel } from '@miroir/insight';

/** One comment as the machine and a person read it. */
export interface ReadTwice {
  readonly raw: Polarity;
  readonly label: ReadingLabel;
}

const standardNormal = 1.96;

/** Labels that the expectation before the first one weighs as much as. */
const expectedWeight = 10;

/** Variance of a difference between machine and person before any is known: one in two differs by one step. */
const expectedVariance = 0.5;

/** −1, 0 or 1; a comment without a tone (not read, off the subject, not readable) stands in the middle. */
function stepOf(reading: Polarity | ReadingLabel): number {
  if (reading === 'negative') return -1;
  return reading === 'positive' ? 1 : 0;
}

/**
 * Expected half-width, in points, of the 95 % interval of a theme's tone (positive minus negative, −100 to 100) once
 * `at` of its `total` comments are read: 1.96 · s · √((1 − at/total) / at), where s² is the variance of what a person
 * corrects of the machine (difference estimator with finite population: Cochran, Sampling Techniques, 3rd ed. 1977,
 * eq. 2.25 applied to the differences of § 7.2). A plan for the reader, not the interval of the figure: with few labels
 * it leans on a variance of one half.
 * @returns 0 when all are read, null when none would be
 */
export function expectedMargin(
  read: readonly ReadTwice[],
  { at, total }: { readonly at: number; readonly total: number },
): number | null {
  if (at < 1 || total < 1) return null;
  if (at >= total) return 0;
  return 100 * standardNormal * Math.sqrt((varianceOf(read) * (1 - at / total)) / at);
}

function varianceOf(read: readonly ReadTwice[]): number {
  const corrections = read.map(({ raw, label }) => stepOf(label) - stepOf(raw));
  const mean = corrections.reduce((sum, each) => sum + each, 0) / Math.max(1, corrections.length);
  const squares = corrections.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return (squares + expectedWeight * expectedVariance) / (corrections.length + expectedWeight);
}
