import type { ComparisonRow, Gap } from '../../contract/figure.ts';

/**
 * The gap of a row as it is written beside its two figures: the difference of what is written of them, so that whoever
 * subtracts finds it. It is within the rounding of both, a tenth at the most where a tenth is written; its interval is exact.
 */
export function writtenGap({ gap, figures, unit, decimals }: ComparisonRow): Gap | null {
  const { employees, consumers } = figures;
  if (gap === null || employees.state !== 'shown' || consumers.state !== 'shown') return gap;
  const tenths = unit === 'points' || unit === 'mean';
  const steps = 10 ** (decimals === 0 && tenths ? 1 : decimals);
  // Half a step goes away from zero, as the figures themselves are written.
  const written = (value: number) => Math.sign(value) * Math.round(Math.abs(value) * steps);
  return { ...gap, value: (written(employees.value) - written(consumers.value)) / steps };
}
