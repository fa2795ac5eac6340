import type { ComparisonRow } from '../../contract/figure.ts';

/** Whether a comparison is established, small or not. */
export function isEstablished({ verdict }: Pick<ComparisonRow, 'verdict'>): boolean {
  return verdict === 'established' || verdict === 'established-small';
}
