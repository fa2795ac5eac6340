import { type ReadingLabel, readingLabels } from '../calibration/label.ts';
import { emptyConfusion, type PartReadings, textCount } from '../calibration/readings.ts';
import { type Polarity, polarities } from '../tally/keys.ts';

/** Chances of each label, in the order of `readingLabels`; they add up to 1. */
export type Truth = readonly [number, number, number, number, number];

/** For each label, in their order, the chances of each reading, in the order of `polarities`. */
export type Engine = readonly (readonly [number, number, number, number])[];

/** One question's texts: how many, what people would say of them, and how many of them are labelled. */
export interface PlayedQuestion {
  readonly texts: number;
  readonly truth: Truth;
  readonly labels: number;
}

/** One side's readings and labels, every text in its own mood. */
export function playSide(
  random: () => number,
  questions: readonly PlayedQuestion[],
  engine: Engine,
): PartReadings[] {
  return questions.map(({ texts: size, truth, labels }, index) => {
    const texts = { negative: 0, neutral: 0, positive: 0, unread: 0 };
    const labelled = emptyConfusion();
    for (let text = 0; text < size; text++) {
      const label = drawn(readingLabels, truth, random());
      const reading = drawn(polarities, engine[readingLabels.indexOf(label)] ?? [], random());
      texts[reading] += 1;
      // Texts come in no order, so the first ones are a random sample.
      if (text < labels) labelled[reading][label] += 1;
    }
    return { part: `c:q${index}`, entered: size, texts, labelled };
  });
}

function drawn<T extends ReadingLabel | Polarity>(
  values: readonly [T, ...T[]],
  weights: readonly number[],
  at: number,
): T {
  let left = at;
  for (const [index, value] of values.entries()) {
    left -= weights[index] ?? 0;
    if (left < 0) return value;
  }
  return values.at(-1) ?? values[0];
}

/** Share of negative texts among those that a person would read and find on the subject. */
export function trueNegative(questions: readonly PlayedQuestion[]): number {
  const sum = (labels: readonly ReadingLabel[]) =>
    questions.reduce(
      (total, { texts, truth }) =>
        total + texts * labels.reduce((own, label) => own + (truth[readingLabels.indexOf(label)] ?? 0), 0),
      0,
    );
  return sum(['negative']) / sum(['negative', 'neutral', 'positive']);
}

/** Share of negative texts among those the engine read: what is shown of a tone that nobody calibrated. */
export function rawNegative(questions: readonly PartReadings[]): number {
  const sum = (of: (question: PartReadings) => number) =>
    questions.reduce((total, question) => total + of(question), 0);
  return sum(({ texts }) => texts.negative) / sum(({ texts }) => textCount(texts) - texts.unread);
}
