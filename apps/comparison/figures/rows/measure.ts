import { msg } from '@lingui/core/macro';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { Words } from '../value/telling.ts';
import { inSentence, measureName } from '../words/names.ts';

/** What a row counts, in words: the answers that are favourable, else its measure. */
export function rowMeasure({ i18n, format }: Words, row: ComparisonRow): string {
  if (row.favourable.length === 0) return measureName(i18n, row.measure);
  // An answer may begin with a noun, which German writes with a capital.
  const said =
    i18n.locale === 'de' ? row.favourable : row.favourable.map((answer) => inSentence(i18n, answer));
  const answers = format.either(said);
  return i18n._(msg`favorables : ${answers}`);
}
