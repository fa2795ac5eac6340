import type { I18n } from '@lingui/core';
import type { ComparisonRow } from '../../contract/figure.ts';
import { measureName } from '../words/names.ts';

/** The question, what of it is compared and, where one item is measured several ways, by which measure. */
export function fullTitle(i18n: I18n, { label, part, measure }: ComparisonRow): string {
  const several = measure === 'importance' || measure === 'satisfaction' || measure === 'shortfall';
  return [label, part, several ? measureName(i18n, measure) : null]
    .filter((each) => each !== null)
    .join(', ');
}
