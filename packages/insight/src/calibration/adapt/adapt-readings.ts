import { shuffled } from '@miroir/basics/chance';
import { type Polarity, polarities } from '../../tally/keys.ts';
import { enoughLabels } from '../calibrated.ts';
import { type ReadingLabel, readingLabels } from '../label.ts';
import { type Confusion, confusionOf, labelCount } from '../readings.ts';
import { type Classifier, type Example, fitSoftmax } from './softmax.ts';

/** One entered text, as the portal knows it; its words are not needed. */
export interface ScoredForAdapting {
  readonly reading: Polarity;
  /** The engine's confidence in its reading, 0 to 1. */
  readonly confidence: number;
  /** Where the same person stands on the same theme's ratings, 0 worst to 1 best; null where none was given. */
  readonly rating: number | null;
  /** null: nobody labelled it. */
  readonly label: ReadingLabel | null;
}

/** What the readings of a campaign were made of. */
export type AdaptedFrom = 'engine' | 'labels' | 'labels-and-ratings';

/** Readings adapted to a campaign, in the order of the texts given. */
export interface AdaptedReadings {
  readonly from: AdaptedFrom;
  readonly readings: readonly Polarity[];
}

/** Parts into which texts are drawn by lot; the model that reads one learned from the labels of the others. */
const folds = 5;

/**
 * Adapts a side's readings to its campaign. A model learns from the labels what the engine's reading and confidence are
 * worth here, and, tried beside it, what the person's own ratings add. It is cross-fitted (Zrnic & Candès 2024, PNAS
 * 121:e2322083121): every text, labelled or not, is drawn into one of five parts and read by the model that saw no label
 * of that part, so that labelled texts stay a fair sample of all that are read alike, and double sampling stays unbiased.
 * Of engine, labels, and labels with ratings, the readings inside which labels vary least are taken; under a hundred
 * labels, or where nothing is better, the engine's own.
 * @param next chance in [0, 1): which text goes to which part
 */
export function adaptReadings(texts: readonly ScoredForAdapting[], next: () => number): AdaptedReadings {
  const own: AdaptedReadings = { from: 'engine', readings: texts.map(({ reading }) => reading) };
  if (texts.filter(({ label }) => label !== null).length < enoughLabels) return own;
  const parts = partsOf(texts, next);
  const candidates: readonly AdaptedReadings[] = [
    own,
    { from: 'labels', readings: crossRead(texts, parts, featuresOf) },
    ...(texts.some(({ rating }) => rating !== null)
      ? [{ from: 'labels-and-ratings' as const, readings: crossRead(texts, parts, featuresWithRating) }]
      : []),
  ];
  return candidates.reduce((best, each) => (spreadOf(texts, each) < spreadOf(texts, best) ? each : best));
}

/** The part of each text: labelled ones and others each spread evenly, so that every part is labelled as densely. */
function partsOf(texts: readonly ScoredForAdapting[], next: () => number): readonly number[] {
  const parts = new Array<number>(texts.length).fill(0);
  for (const isLabelled of [true, false]) {
    const some = [...texts.keys()].filter((at) => (texts[at]?.label !== null) === isLabelled);
    for (const [place, at] of shuffled(some, next).entries()) parts[at] = place % folds;
  }
  return parts;
}

type Features = (text: ScoredForAdapting) => readonly number[];

function featuresOf({ reading, confidence }: ScoredForAdapting): readonly number[] {
  const is = (other: Polarity) => (reading === other ? 1 : 0);
  const read = polarities.filter((other) => other !== 'unread');
  return [1, ...read.flatMap((other) => [is(other), is(other) * confidence])];
}

function featuresWithRating(text: ScoredForAdapting): readonly number[] {
  const { rating } = text;
  return [...featuresOf(text), rating === null ? 0 : 2 * rating - 1, rating === null ? 1 : 0];
}

/** Reads every text by the model that learned from the labels outside its part. */
export function crossRead(
  texts: readonly ScoredForAdapting[],
  parts: readonly number[],
  features: Features,
): Polarity[] {
  const models = Array.from({ length: folds }, (_, part) => {
    const examples = texts.flatMap((text, at): Example[] =>
      text.label === null || parts[at] === part
        ? []
        : [{ features: features(text), of: polarities.indexOf(readingOf(text.label)) }],
    );
    return fitSoftmax(examples, polarities.length);
  });
  return texts.map((text, at) => {
    const model: Classifier | undefined = models[parts[at] ?? 0];
    return polarities[model?.(features(text)) ?? -1] ?? text.reading;
  });
}

/** The reading that a label asks for: what a person would set aside is best not read. */
function readingOf(label: ReadingLabel): Polarity {
  return label === 'off-subject' || label === 'not-readable' ? 'unread' : label;
}

/** How much labels vary inside one reading: Gini's impurity, 0 where the reading tells the label. */
function spreadOf(texts: readonly ScoredForAdapting[], adapted: AdaptedReadings): number {
  const pairs = texts.flatMap(({ label }, at) => {
    const reading = adapted.readings[at];
    return label === null || reading === undefined ? [] : [{ label, reading }];
  });
  return impurity(confusionOf(pairs)) / pairs.length;
}

function impurity(labelled: Confusion): number {
  return polarities.reduce((sum, reading) => {
    const count = labelCount(labelled, reading);
    const alike = readingLabels.reduce((square, label) => square + labelled[reading][label] ** 2, 0);
    return count === 0 ? sum : sum + count - alike / count;
  }, 0);
}
