import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { TrendLine, TrendPoint } from '../../contract/trend.ts';
import { fullTitle } from '../rows/full-title.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import { figureCells, figureColumns } from '../value/figure-cells.ts';
import type { Words } from '../value/telling.ts';
import { sideName, verdictName } from '../words/names.ts';
import { continuitySaid } from './breaks.ts';

/** Every plotted value: one row a question and moment. */
export function trendTable(told: Words, lines: readonly TrendLine[]): DataTable {
  const { i18n, format } = told;
  const serial = (value: number | null) => (value === null ? words('—') : number(value, format.count(value)));
  const serialColumn = (side: Audience) => {
    const name = sideName(i18n, side);
    return { key: `${side}-serial`, label: i18n._(msg`${name}, publication n°`), numeric: true };
  };
  const continuityColumn = (side: Audience) => {
    const name = sideName(i18n, side);
    return { key: `${side}-line`, label: i18n._(msg`${name}, question posée`) };
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
        continuityColumn(side),
        ...moveColumns(i18n, side),
      ]),
    ],
    rows: lines.flatMap((line) =>
      line.points.map((point, index) => ({
        id: `${line.row.id}-${point.key}`,
        cells: {
          title: words(fullTitle(i18n, line.row)),
          round: number(point.round, format.count(point.round)),
          at: words(format.dateTime(point.at)),
          'employees-serial': serial(point.serials.employees),
          'consumers-serial': serial(point.serials.consumers),
          ...cellsOf(told, { row: line.row, at: point }, 'employees'),
          ...cellsOf(told, { row: line.row, at: point }, 'consumers'),
          'employees-line': words(continuitySaid(told, line, { index, side: 'employees' })),
          'consumers-line': words(continuitySaid(told, line, { index, side: 'consumers' })),
          ...moveCells(told, line, { side: 'employees', isLast: index === line.points.length - 1 }),
          ...moveCells(told, line, { side: 'consumers', isLast: index === line.points.length - 1 }),
        },
      })),
    ),
  };
}

/** How a side moved since the publication that is compared with, on the line of today's. */
function moveColumns(i18n: I18n, side: Audience): DataTable['columns'] {
  const name = sideName(i18n, side);
  return [
    { key: `${side}-move`, label: i18n._(msg`${name}, mouvement`), numeric: true },
    { key: `${side}-move-low`, label: i18n._(msg`de (95 %)`), numeric: true },
    { key: `${side}-move-high`, label: i18n._(msg`à (95 %)`), numeric: true },
    { key: `${side}-move-verdict`, label: i18n._(msg`${name}, verdict du mouvement`) },
  ];
}

function moveCells(
  { i18n, format }: Words,
  { row, moves }: TrendLine,
  { side, isLast }: { side: Audience; isLast: boolean },
): Record<string, Cell> {
  const move = isLast ? moves?.[side] : undefined;
  const written = (value: number | undefined) =>
    value === undefined ? words('—') : number(value, format.gap(value, row.unit));
  return {
    [`${side}-move`]: written(move?.change?.value),
    [`${side}-move-low`]: written(move?.change?.low),
    [`${side}-move-high`]: written(move?.change?.high),
    [`${side}-move-verdict`]: words(move?.change ? verdictName(i18n, move.verdict) : '—'),
  };
}

function cellsOf(
  { i18n, format }: Words,
  { row, at }: { row: ComparisonRow; at: TrendPoint },
  prefix: Audience,
) {
  return figureCells(i18n, at.figures[prefix], { prefix, format, unit: row.unit, only: row.only });
}
