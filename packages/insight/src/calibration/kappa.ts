import { normalQuantile } from '../stats/distribution.ts';
import { type Interval, usualLevel } from '../stats/interval.ts';

/** How far two people agree beyond chance: 1 always, 0 as by chance, below 0 less often. */
export interface Agreement extends Interval {
  /** Texts that both labelled. */
  readonly n: number;
  /** Share of them that both labelled alike, 0 to 1. */
  readonly observed: number;
}

/**
 * Cohen's κ (1960, Educ. Psychol. Meas. 20:37–46) of two readers, from how often the first said the row and the second the
 * column, with the large-sample interval of Fleiss, Cohen & Everitt (1969, Psychol. Bull. 72:323–327), within −1 and 1.
 * @returns null with no text, or where both said one and the same label of every text: chance alone would agree
 * @throws RangeError unless the table is square
 */
export function cohenKappa(table: readonly (readonly number[])[], level = usualLevel): Agreement | null {
  if (table.some((row) => row.length !== table.length)) throw new RangeError('The table is not square');
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const p = (row: number, column: number) => (table[row]?.[column] ?? 0) / n;
  const labels = table.map((_, index) => index);
  const sum = (of: (index: number) => number) => labels.reduce((total, index) => total + of(index), 0);
  const first = labels.map((row) => sum((column) => p(row, column)));
  const second = labels.map((column) => sum((row) => p(row, column)));
  const margins = (index: number) => (first[index] ?? 0) + (second[index] ?? 0);
  const observed = sum((index) => p(index, index));
  const chance = sum((index) => (first[index] ?? 0) * (second[index] ?? 0));
  if (chance === 1) return null;
  const kappa = (observed - chance) / (1 - chance);
  const a = sum((index) => p(index, index) * (1 - margins(index) * (1 - kappa)) ** 2);
  const apart = (row: number, column: number) => ((second[row] ?? 0) + (first[column] ?? 0)) ** 2;
  const b =
    (1 - kappa) ** 2 *
    sum((row) => sum((column) => (row === column ? 0 : p(row, column) * apart(row, column))));
  const c = (kappa - chance * (1 - kappa)) ** 2;
  const half = (normalQuantile(level) * Math.sqrt(Math.max(0, a + b - c) / n)) / (1 - chance);
  return {
    estimate: kappa,
    low: Math.max(-1, kappa - half),
    high: Math.min(1, kappa + half),
    n,
    observed,
  };
}
