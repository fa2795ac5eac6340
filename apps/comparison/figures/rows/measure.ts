import { msg } from '@lingui/core/macro';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { Words } from '../value/telling.ts';
import { measureName } from '../words/names.ts';

/** What a row counts, in words: the answers that are favourable, else its measure. */
export function rowMeasure({ i18n, format }: Words, row: ComparisonRow): string {
  if (row.favourable.length === 0) return measureName(i18n, row.measure);
  const answers = format.either(row.favourable.map((answer) => answer.toLocaleLowerCase(i18n.locale)));
  return i18n._(msg`favorables : ${answers}`);
}
