import type { Interval } from '../stats/interval.ts';
import { usualLevel } from '../stats/interval.ts';
import { scoreInterval } from '../stats/proportion.ts';
import { type Polarity, type ReadPolarity, readPolarities } from '../tally/keys.ts';
import { type DoubleSample, doubleSample } from './double-sampling.ts';
import type { PartReadings } from './readings.ts';

/** A share of the texts that a person would read and find on the subject, 0 to 1. */
export interface CorrectedShare extends Interval {
  /** Texts, all read by a person, from which the share would be as sure: at most the texts that can be read. */
  readonly effective: number;
  /** Part of the variance that comes from not having labelled every text, 0 to 1. */
  readonly correction: number;
}

/** The tone of some questions on one side, as people would read it. */
export interface CorrectedTone {
  readonly texts: number;
  readonly labels: number;
  readonly shares: Readonly<Record<ReadPolarity, CorrectedShare>>;
  /** Estimated shares of all texts that a person would set aside, 0 to 1. */
  readonly offSubject: number;
  readonly notReadable: number;
}

/**
 * The shares of negative, neutral and positive texts among those that a person would read and find on the subject,
 * from labels on a sample and the engine's readings of all (see {@link doubleSample}). The variance is that of Tenenbein
 * (1970), V = p(1 − p)/texts + within-reading variance × (1 − labels/texts)/labels, of the ratio linearised (Särndal,
 * Swensson & Wretman 1992, § 5.6); the interval is Wilson's among as many texts as would have that variance if all were
 * read (Kish 1965; Franco, Little, Louis & Slud 2019, J. Surv. Stat. Methodol. 7:334–364). Where all is labelled it
 * is Wilson's interval of the labels.
 * @returns null where a part has texts and no label, or no text that was labelled speaks of the subject
 * @throws RangeError when more is labelled than was written, or nothing was written
 */
export function correctedTone(parts: readonly PartReadings[], level = usualLevel): CorrectedTone | null {
  const sample = doubleSample(parts);
  if (sample === null) return null;
  const { shares } = sample;
  const told = readPolarities.reduce((sum, tone) => sum + shares[tone], 0);
  if (told <= 0) return null;
  const share = (tone: ReadPolarity) => shareOf(sample, { tone, told, level });
  return {
    texts: sample.texts,
    labels: sample.labels,
    shares: { negative: share('negative'), neutral: share('neutral'), positive: share('positive') },
    offSubject: shares['off-subject'],
    notReadable: shares['not-readable'],
  };
}

function shareOf(
  sample: DoubleSample,
  { tone, told, level }: { tone: ReadPolarity; told: number; level: number },
): CorrectedShare {
  const estimate = Math.min(1, sample.shares[tone] / told);
  const likely = sample.cells.map((cell) => ({
    ...cell,
    own: cell.likely[tone],
    told: readPolarities.reduce((sum, each) => sum + cell.likely[each], 0),
  }));
  const total = (of: 'own' | 'told') => likely.reduce((sum, cell) => sum + cell.share * cell[of], 0);
  // The smoothed share: 0 of 100 labels is no proof of 0, and would have no variance.
  const p = total('own') / total('told');
  const within = Object.fromEntries(
    likely.map(({ reading, own, told: read }) => {
      const mean = own - p * read;
      return [reading, (own * (1 - p) ** 2 + (read - own) * p ** 2 - mean ** 2) / told ** 2];
    }),
  ) as Record<Polarity, number>;
  const ofTexts = (p * (1 - p)) / (sample.texts * told);
  const ofCorrection = sample.varianceOf(within);
  const effective = (p * (1 - p)) / (ofTexts + ofCorrection);
  return {
    ...scoreInterval(estimate * effective, effective, level),
    estimate,
    effective,
    correction: ofCorrection / (ofTexts + ofCorrection),
  };
}
