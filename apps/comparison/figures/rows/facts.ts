import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { QuestionView } from '../../contract/question.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import type { Words } from '../value/telling.ts';
import { medianName, medianText } from '../words/median-bin.ts';
import { capital, figureText, sideName, unsureName } from '../words/names.ts';
import { rowMeasure } from './measure.ts';

/** What a lead asks of one row: both figures, the mean, who was unsure, and what silence leaves open. */
export function rowFacts(told: Words, row: ComparisonRow, view: QuestionView): DataTable {
  const { i18n, format } = told;
  const { mean, median } = view;
  const { unit, only } = row;
  const scale = format.count(mean?.scale ?? 0);
  const line = (id: string, label: string, cell: (side: Audience) => Cell) => ({
    id,
    cells: { label: words(label), employees: cell('employees'), consumers: cell('consumers') },
  });
  const counted = (count: number | null) => (count === null ? dash : number(count, format.count(count)));
  return {
    caption: i18n._(msg`Les deux côtés`),
    columns: [
      { key: 'label', label: i18n._(msg`Mesure`) },
      ...audiences.map((side) => ({ key: side, label: sideName(i18n, side), numeric: true })),
    ],
    rows: [
      line('measure', capital(i18n, rowMeasure(told, row)), (side) =>
        words(figureText(i18n, row.figures[side], { format, unit, only })),
      ),
      ...(mean
        ? [
            line('mean', i18n._(msg`Moyenne sur ${scale}`), (side) =>
              words(figureText(i18n, mean.figures[side], { format, unit: 'mean', only })),
            ),
          ]
        : []),
      ...(median
        ? [
            line('median', medianName(i18n), (side) =>
              words(medianText(i18n, median[side], { view, format })),
            ),
          ]
        : []),
      ...(audiences.some((side) => row.silence[side])
        ? [line('silence', i18n._(msg`Quoi que pensent les silencieux`), (side) => silent(told, row, side))]
        : []),
      line('answered', i18n._(msg`Ont répondu`), (side) => counted(view.answered[side])),
      line('unsure', unsureName(i18n, view.offers), (side) => counted(view.unsure[side])),
    ],
  };
}

const dash = words('—');

function silent({ i18n, format }: Words, row: ComparisonRow, side: Audience): Cell {
  const bounds = row.silence[side];
  if (bounds === null) return words(row.only && row.only !== side ? '—' : i18n._(msg`sans liste`));
  const [low, high] = [format.figure(bounds.low, row.unit), format.figure(bounds.high, row.unit)];
  return words(i18n._(msg`de ${low} à ${high}`));
}
