import { msg } from '@lingui/core/macro';
import type { ComparisonRow } from '../../contract/figure.ts';
import { hasSeveralMeasures } from '../rows/full-title.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { figureText, measureName } from '../words/names.ts';

/** Both figures with their intervals and n: each is for sure on the same side of the middle. Follows the row’s full title. */
export function commonSentence({ i18n, format }: Words, row: ComparisonRow): string {
  const { ofInside, ofOutside, theInside, theOutside } = sides(i18n);
  const { employees, consumers } = row.figures;
  if (employees.state !== 'shown' || consumers.state !== 'shown') return '';
  const text = (figure: typeof employees) =>
    figureText(i18n, figure, { format, unit: row.unit, digits: row.decimals });
  const [a, b] = [text(employees), text(consumers)];
  const [n, m] = [format.count(employees.n), format.count(consumers.n)];
  const said = i18n._(
    msg`${a} chez ${theInside} et ${b} chez ${theOutside}, chaque intervalle du même côté du milieu. ${n} réponses ${ofInside}, ${m} ${ofOutside}.`,
  );
  return hasSeveralMeasures(row) ? said : `${measureName(i18n, row.measure)}, ${said}`;
}
