import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { TrendLine, TrendPoint } from '../../contract/trend.ts';
import { fullTitle } from '../rows/full-title.ts';
import { type DataTable, number, words } from '../value/data-table.ts';
import { figureCells, figureColumns } from '../value/figure-cells.ts';
import type { Words } from '../value/telling.ts';
import { sideName } from '../words/names.ts';

/** Every plotted value: one row a question and moment. */
export function trendTable(told: Words, lines: readonly TrendLine[]): DataTable {
  const { i18n, format } = told;
  const serial = (value: number | null) => (value === null ? words('—') : number(value, format.count(value)));
  const serialColumn = (side: Audience) => {
    const name = sideName(i18n, side);
    return { key: `${side}-serial`, label: i18n._(msg`${name}, publication n°`), numeric: true };
  };
  return {
    caption: i18n._(msg`Évolution, publication par publication`),
    columns: [
      { key: 'title', label: i18n._(msg`Question`) },
      { key: 'round', label: i18n._(msg`Manche`), numeric: true },
      { key: 'at', label: i18n._(msg`Publiée le`) },
      ...audiences.flatMap((side) => [
        serialColumn(side),
        ...figureColumns(i18n, side, sideName(i18n, side)),
      ]),
    ],
    rows: lines.flatMap((line) =>
      line.points.map((point) => ({
        id: `${line.row.id}-${point.key}`,
        cells: {
          title: words(fullTitle(i18n, line.row)),
          round: number(point.round, format.count(point.round)),
          at: words(format.dateTime(point.at)),
          'employees-serial': serial(point.serials.employees),
          'consumers-serial': serial(point.serials.consumers),
          ...cellsOf(told, { row: line.row, at: point }, 'employees'),
          ...cellsOf(told, { row: line.row, at: point }, 'consumers'),
        },
      })),
    ),
  };
}

function cellsOf(
  { i18n, format }: Words,
  { row, at }: { row: ComparisonRow; at: TrendPoint },
  prefix: Audience,
) {
  return figureCells(i18n, at.figures[prefix], { prefix, format, unit: row.unit, only: row.only });
}
