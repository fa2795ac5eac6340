import type { ComparisonRow } from '../../contract/figure.ts';
import type { Digits } from '../words/format.ts';

/** One decimal where the two shares as they are written would not subtract to the gap as it is written. */
export function rowDigits({ figures, gap }: Pick<ComparisonRow, 'figures' | 'gap'>): Digits {
  const { employees, consumers } = figures;
  if (gap === null || employees.state !== 'shown' || consumers.state !== 'shown') return 0;
  const difference = Math.round(employees.value) - Math.round(consumers.value);
  return difference === Math.round(gap.value) ? 0 : 1;
}
