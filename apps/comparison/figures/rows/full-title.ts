import type { I18n } from '@lingui/core';
import type { ComparisonRow } from '../../contract/figure.ts';
import { measureName } from '../words/names.ts';

/** Whether one item is measured several ways: its measure then belongs to its name. */
export function hasSeveralMeasures({ measure }: Pick<ComparisonRow, 'measure'>): boolean {
  return measure === 'importance' || measure === 'satisfaction' || measure === 'shortfall';
}

/** The question, what of it is compared and, where one item is measured several ways, by which measure. */
export function fullTitle(i18n: I18n, row: ComparisonRow): string {
  const subject = row.part === null ? row.label : `${row.label}\u00a0– ${row.part}`;
  return hasSeveralMeasures(row) ? `${subject}, ${measureName(i18n, row.measure)}` : subject;
}
