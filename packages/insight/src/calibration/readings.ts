import type { PartKey } from '../release/entered.ts';
import { type Polarity, polarities } from '../tally/keys.ts';
import { type ReadingLabel, readingLabels } from './label.ts';

/** Texts by how the engine read them. */
export type ReadingCounts = Readonly<Record<Polarity, number>>;

/** Texts that a person labelled, by how the engine had read them. */
export type Confusion = Readonly<Record<Polarity, Readonly<Record<ReadingLabel, number>>>>;

/** The texts of one place to write, on one side: as they were read, and those that a person labelled. */
export interface PartReadings {
  readonly part: PartKey;
  /** Texts that entered the figures. */
  readonly entered: number;
  /** How they read: all of them, or all but a few drawn by lot (see `whatLeaves`). */
  readonly texts: ReadingCounts;
  /** A simple random sample of those. */
  readonly labelled: Confusion;
}

/** Number of texts. */
export function textCount(texts: ReadingCounts): number {
  return polarities.reduce((sum, reading) => sum + texts[reading], 0);
}

/** Labels among the texts that the engine read so. */
export function labelCount(labelled: Confusion, reading: Polarity): number {
  return readingLabels.reduce((sum, label) => sum + labelled[reading][label], 0);
}

/** Labels in all. */
export function labelsIn(labelled: Confusion): number {
  return polarities.reduce((sum, reading) => sum + labelCount(labelled, reading), 0);
}

/** The table of nobody. */
export function emptyConfusion(): Record<Polarity, Record<ReadingLabel, number>> {
  const row = () => ({ negative: 0, neutral: 0, positive: 0, 'off-subject': 0, 'not-readable': 0 });
  return { negative: row(), neutral: row(), positive: row(), unread: row() };
}

/** Counts pairs of what the engine and what a person read. */
export function confusionOf(
  pairs: Iterable<{ readonly reading: Polarity; readonly label: ReadingLabel }>,
): Confusion {
  const counts = emptyConfusion();
  for (const { reading, label } of pairs) counts[reading][label] += 1;
  return counts;
}

/** Whether every number is a whole one, not below 0, and no more was labelled than read, or read than entered. */
export function isPossible({ entered, texts, labelled }: Omit<PartReadings, 'part'>): boolean {
  if (!Number.isInteger(entered) || textCount(texts) > entered) return false;
  return polarities.every(
    (reading) =>
      [texts[reading], ...readingLabels.map((label) => labelled[reading][label])].every(
        (count) => Number.isInteger(count) && count >= 0,
      ) && labelCount(labelled, reading) <= texts[reading],
  );
}
