import { generator } from '../train/logistic.ts';
import type { Row } from '../train/rows.ts';

export type Truth = Row['truth'];
/** What was said of a text; undefined: nothing. */
export type Said = Truth | undefined;

export interface Marks {
  readonly accuracy: number;
  readonly macroF1: number;
}

/** Accuracy and macro-F1 over the classes that the labels have; whatever is said beside them, or not said, is a miss. */
export function marksOf(truths: readonly Truth[], said: readonly Said[]): Marks {
  const classes = [...new Set(truths)];
  const hit = (index: number): boolean => truths[index] === said[index];
  const right = truths.filter((_, index) => hit(index)).length;
  const f1 = classes.map((each) => {
    const hits = truths.filter((truth, index) => truth === each && hit(index)).length;
    const of = (list: readonly Said[]): number => list.filter((one) => one === each).length;
    return hits === 0 ? 0 : (2 * hits) / (of(truths) + of(said));
  });
  return { accuracy: right / truths.length, macroF1: f1.reduce((a, b) => a + b, 0) / classes.length };
}

const bins = 10;

/** Expected calibration error: mean distance, over ten equal bins weighted by their texts, between confidence and share right. */
export function calibrationError(confidences: readonly number[], right: readonly boolean[]): number {
  const sums = Array.from({ length: bins }, () => ({ said: 0, right: 0 }));
  for (const [index, confidence] of confidences.entries()) {
    const bin = sums[Math.min(bins - 1, Math.floor(confidence * bins))];
    if (!bin) continue;
    bin.said += confidence;
    bin.right += right[index] ? 1 : 0;
  }
  return sums.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right), 0) / Math.max(1, confidences.length);
}

/** Draws of texts with replacement, and the share of them an interval holds. */
const draws = 1000;
const held = 0.95;

/**
 * The lead of one over another on the same texts, in macro-F1 (−1 to 1), and the interval that holds it in 95 of 100
 * draws of as many texts (paired bootstrap, fixed seed).
 */
export function leadOf(
  truths: readonly Truth[],
  said: readonly Said[],
  other: readonly Said[],
): { lead: number; from: number; to: number } {
  const lead = (rows: readonly number[]): number => {
    const pick = <T>(list: readonly T[]): T[] => rows.map((row) => list[row] as T);
    return marksOf(pick(truths), pick(said)).macroF1 - marksOf(pick(truths), pick(other)).macroF1;
  };
  const draw = generator(1);
  const rows = truths.map((_, row) => row);
  const leads = Array.from({ length: draws }, () => lead(rows.map(() => Math.floor(draw() * rows.length))));
  const sorted = leads.toSorted((a, b) => a - b);
  const outside = Math.round((draws * (1 - held)) / 2);
  return { lead: lead(rows), from: sorted[outside] ?? 0, to: sorted[draws - 1 - outside] ?? 0 };
}
