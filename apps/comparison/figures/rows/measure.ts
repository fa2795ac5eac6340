import { msg } from '@lingui/core/macro';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { Words } from '../value/telling.ts';
import { inSentence, measureName, quoted } from '../words/names.ts';

/** What a row counts, in words: the answers that are favourable, the bins it begins from, else its measure. */
export function rowMeasure({ i18n, format }: Words, row: ComparisonRow): string {
  const [lowest] = row.favourable;
  if (lowest === undefined) return measureName(i18n, row.measure);
  if (row.measure === 'upper-share') return i18n._(msg`à partir de « ${lowest} »`);
  // An answer may begin with a noun, which German writes with a capital: there it is quoted as it stands.
  const said = row.favourable.map((answer) =>
    i18n.locale === 'de' ? quoted(i18n, answer) : inSentence(i18n, answer),
  );
  const answers = format.either(said);
  return i18n._(msg`favorables : ${answers}`);
}
