import { describe, expect, it } from 'vitest';
import { wilson } from '../stats/proportion.ts';
import { type Polarity, polarities } from '../tally/keys.ts';
import { correctedTone } from './corrected-tone.ts';
import { doubleSample } from './double-sampling.ts';
import { type ReadingLabel, readingLabels } from './label.ts';
import { type Confusion, confusionOf, type PartReadings } from './readings.ts';

type Rows = readonly (readonly [number, number, number, number, number])[];

function readingsOf(name: string, counts: readonly number[], rows: Rows): PartReadings {
  const texts = Object.fromEntries(polarities.map((reading, at) => [reading, counts[at] ?? 0]));
  const labelled = Object.fromEntries(
    polarities.map((reading, row) => [
      reading,
      Object.fromEntries(readingLabels.map((label, column) => [label, rows[row]?.[column] ?? 0])),
    ]),
  );
  return {
    part: `c:${name}`,
    entered: counts.reduce((sum, count) => sum + count, 0),
    texts: texts as PartReadings['texts'],
    labelled: labelled as Confusion,
  };
}

const large = readingsOf(
  'large',
  [300, 250, 400, 50],
  [
    [20, 2, 3, 1, 0],
    [3, 15, 4, 2, 1],
    [12, 3, 20, 1, 0],
    [1, 1, 0, 0, 2],
  ],
);
const small = readingsOf(
  'small',
  [60, 40, 90, 10],
  [
    [10, 1, 2, 1, 0],
    [2, 5, 3, 1, 0],
    [3, 2, 14, 0, 1],
    [0, 1, 1, 1, 1],
  ],
);

describe('double sampling', () => {
  // Source: numpy 2.4.6, from the definition and not from this code's weights: one line a label with its design weight
  // d = texts/labels of the part (scaled to add up to the labels); f(reading) = (Σ d·y + ½·ȳ)/(Σ d + ½), ȳ the
  // weighted mean of y; Σ share(reading)·f + Σ d·(y − f)/Σ d, for y each label's indicator.
  it('gives the shares that the regression estimator’s definition gives', () => {
    const { shares } = doubleSample([large, small])!;
    expect(shares.negative).toBeCloseTo(0.3913961695531575, 12);
    expect(shares.neutral).toBeCloseTo(0.21071206538037177, 12);
    expect(shares.positive).toBeCloseTo(0.31876861588575756, 12);
    expect(shares['off-subject']).toBeCloseTo(0.045692730397027585, 12);
    expect(shares['not-readable']).toBeCloseTo(0.03343041878368562, 12);
  });

  // Source: the same program, 20,000 bootstrap samples of the labels inside each part (numpy's default_rng(1)):
  // standard deviation 0.0410 of the negative share, labels drawn with replacement.
  it('has the variance of a bootstrap of the labels', () => {
    const endless = [large, small].map((part) => ({
      ...part,
      entered: 10_000 * part.entered,
      texts: scaled(part.texts, 10_000),
    }));
    const { effective, estimate, correction } = correctedTone(endless)!.shares.negative;
    const error = Math.sqrt((estimate * (1 - estimate) * correction) / effective);
    expect(Math.abs(error / 0.041 - 1)).toBeLessThan(0.06);
  });

  // Tenenbein 1970, formula (3.4): V = p(1 − p)/n · (1 − K) + p(1 − p)/N · K, K the squared correlation of label and
  // reading; with 40 % read wrongly either way of 2,000 labels of 10,000 texts, all on the subject.
  it('has Tenenbein’s variance where labels are many', () => {
    const texts = readingsOf(
      'one',
      [5000, 0, 5000, 0],
      [
        [600, 0, 400, 0, 0],
        [0, 0, 0, 0, 0],
        [400, 0, 600, 0, 0],
        [0, 0, 0, 0, 0],
      ],
    );
    const { effective, correction } = correctedTone([texts])!.shares.negative;
    const k = 0.2 ** 2;
    expect(Math.abs(0.25 / effective / ((0.25 / 2000) * (1 - k) + (0.25 / 10_000) * k) - 1)).toBeLessThan(
      0.01,
    );
    // Of it, (1 − K)(1 − n/N)/n comes from the texts that nobody labelled.
    const ofLabels = 0.25 * (1 - k) * (1 / 2000 - 1 / 10_000);
    expect(correction).toBeCloseTo(ofLabels / (ofLabels + 0.25 / 10_000), 2);
  });

  it('is the labels’ own share, with Wilson’s interval, where every text is labelled', () => {
    const texts = readingsOf(
      'all',
      [14, 10, 16, 3],
      [
        [9, 1, 3, 1, 0],
        [2, 5, 2, 1, 0],
        [3, 2, 10, 0, 1],
        [0, 1, 1, 0, 1],
      ],
    );
    const tone = correctedTone([texts])!;
    const { estimate, low, high } = wilson(14, 39);
    expect(tone.shares.negative.estimate).toBeCloseTo(estimate, 12);
    // Half an imaginary label a reading touches the number of texts that are on the subject, not what they say.
    expect(tone.shares.negative.low).toBeCloseTo(low, 2);
    expect(tone.shares.negative.high).toBeCloseTo(high, 2);
    expect(tone.shares.negative.correction).toBe(0);
    expect(tone.offSubject).toBeCloseTo(2 / 43, 12);
    expect(tone.notReadable).toBeCloseTo(2 / 43, 12);
  });

  it('gives each part its due, however unevenly they were labelled', () => {
    const row = (label: ReadingLabel, reading: Polarity, count: number) =>
      Array.from({ length: count }, () => ({ label, reading }));
    const neutral = (texts: number, pairs: ReturnType<typeof row>) => ({
      part: `c:q${texts}` as const,
      entered: texts,
      texts: { negative: 0, neutral: texts, positive: 0, unread: 0 },
      labelled: confusionOf(pairs),
    });
    const questions = [
      neutral(900, [...row('negative', 'neutral', 50)]),
      neutral(100, [...row('positive', 'neutral', 50)]),
    ];
    expect(correctedTone(questions)!.shares.negative.estimate).toBeCloseTo(0.9, 12);
  });

  it('knows nothing of a part without labels, and takes no notice of one without texts', () => {
    const none = readingsOf('none', [5, 5, 5, 0], []);
    expect(doubleSample([large, none])).toBeNull();
    expect(correctedTone([none])).toBeNull();
    const empty = readingsOf('empty', [0, 0, 0, 0], []);
    expect(correctedTone([large, empty])).toEqual(correctedTone([large]));
  });

  it('has no tone of texts that nobody found on the subject', () => {
    const aside = readingsOf(
      'aside',
      [0, 30, 0, 0],
      [
        [0, 0, 0, 0, 0],
        [0, 0, 0, 20, 10],
      ],
    );
    expect(correctedTone([aside])).toBeNull();
  });

  it('refuses more labels than texts, and no text at all', () => {
    const over = readingsOf('over', [1, 50, 50, 0], [[2, 0, 0, 0, 0]]);
    expect(() => doubleSample([over])).toThrow(RangeError);
    expect(() => doubleSample([])).toThrow(RangeError);
  });
});

function scaled(texts: PartReadings['texts'], factor: number): PartReadings['texts'] {
  const { negative, neutral, positive, unread } = texts;
  return {
    negative: negative * factor,
    neutral: neutral * factor,
    positive: positive * factor,
    unread: unread * factor,
  };
}
