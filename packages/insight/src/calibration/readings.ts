import { type ReadingLabel, readingLabels } from './label.ts';

/** How the engine read a text. */
export type Reading = 'negative' | 'neutral' | 'positive' | 'unread';

/** The readings, in the order they are drawn. */
export const readings = ['negative', 'neutral', 'positive', 'unread'] as const satisfies readonly Reading[];

/** Texts by how the engine read them. */
export type ReadingCounts = Readonly<Record<Reading, number>>;

/** Texts that a person labelled, by how the engine had read them. */
export type Confusion = Readonly<Record<Reading, Readonly<Record<ReadingLabel, number>>>>;

/** One question's texts on one side: all of them as the engine read them, and those that a person labelled. */
export interface QuestionReadings {
  readonly question: string;
  readonly texts: ReadingCounts;
  /** A simple random sample of the texts. */
  readonly labelled: Confusion;
}

/** Number of texts. */
export function textCount(texts: ReadingCounts): number {
  return readings.reduce((sum, reading) => sum + texts[reading], 0);
}

/** Labels among the texts that the engine read so. */
export function labelCount(labelled: Confusion, reading: Reading): number {
  return readingLabels.reduce((sum, label) => sum + labelled[reading][label], 0);
}

/** Labels in all. */
export function labelsIn(labelled: Confusion): number {
  return readings.reduce((sum, reading) => sum + labelCount(labelled, reading), 0);
}

/** The table of nobody. */
export function emptyConfusion(): Record<Reading, Record<ReadingLabel, number>> {
  const row = () => ({ negative: 0, neutral: 0, positive: 0, 'off-subject': 0, 'not-readable': 0 });
  return { negative: row(), neutral: row(), positive: row(), unread: row() };
}

/** Counts pairs of what the engine and what a person read. */
export function confusionOf(
  pairs: Iterable<{ readonly reading: Reading; readonly label: ReadingLabel }>,
): Confusion {
  const counts = emptyConfusion();
  for (const { reading, label } of pairs) counts[reading][label] += 1;
  return counts;
}

/** Whether every number is a whole one, not below 0, and no more was labelled than was written. */
export function isPossible({ texts, labelled }: Pick<QuestionReadings, 'texts' | 'labelled'>): boolean {
  return readings.every(
    (reading) =>
      [texts[reading], ...readingLabels.map((label) => labelled[reading][label])].every(
        (count) => Number.isInteger(count) && count >= 0,
      ) && labelCount(labelled, reading) <= texts[reading],
  );
}
