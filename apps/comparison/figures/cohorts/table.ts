import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { CohortFigure, ComparisonRow } from '../../contract/figure.ts';
import { rowMeasure } from '../rows/measure.ts';
import { rowTitle } from '../rows/sentence.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import { figureCells, figureColumns } from '../value/figure-cells.ts';
import type { Words } from '../value/telling.ts';
import type { Formats } from '../words/format.ts';
import { rowVerdictName } from '../words/names.ts';
import type { CohortsView } from './cells.ts';
import { cohortSaid } from './sentence.ts';

interface TableInput {
  readonly view: CohortsView;
  readonly side: Audience;
  readonly format: Formats;
}

/** Each cohort's figure for each measure of a question, and how it stands beside the rest of its side. */
export function cohortFiguresTable(i18n: I18n, input: TableInput): DataTable {
  const { view, side } = input;
  return {
    caption: i18n._(msg`Par cohorte`),
    columns: [
      { key: 'cohort', label: i18n._(msg`Cohorte`) },
      ...view.rows.flatMap((row) => measureColumns({ i18n, format: input.format }, row)),
    ],
    rows: view.cohorts[side].map(({ id, label, figures }) => ({
      id,
      cells: Object.assign(
        { cohort: words(label) },
        ...view.rows.map((row, index) =>
          measureCells(i18n, { row, cell: figures[index] ?? none }, input.format),
        ),
      ),
    })),
  };
}

const none: CohortFigure = { figure: { state: 'not-asked' }, within: null };

function measureColumns(told: Words, row: ComparisonRow): DataTable['columns'] {
  const { i18n } = told;
  return [
    ...figureColumns(i18n, row.id, `${rowTitle(row)}, ${rowMeasure(told, row)}`),
    { key: `${row.id}-rest`, label: i18n._(msg`le reste du côté`), numeric: true },
    { key: `${row.id}-gap`, label: i18n._(msg`écart`), numeric: true },
    { key: `${row.id}-gap-low`, label: i18n._(msg`de (95 %)`), numeric: true },
    { key: `${row.id}-gap-high`, label: i18n._(msg`à (95 %)`), numeric: true },
    { key: `${row.id}-verdict`, label: i18n._(msg`Verdict`) },
    { key: `${row.id}-evidence`, label: i18n._(msg`En toutes lettres`), prose: true },
  ];
}

function measureCells(
  i18n: I18n,
  { row, cell }: { readonly row: ComparisonRow; readonly cell: CohortFigure },
  format: Formats,
): Record<string, Cell> {
  const { unit, only } = row;
  const { within } = cell;
  const gap = (value: number | undefined) =>
    value === undefined ? words('—') : number(value, format.gap(value, unit));
  const rest = within?.rest.state === 'shown' ? within.rest : null;
  return {
    ...figureCells(i18n, cell.figure, { prefix: row.id, format, unit, only }),
    [`${row.id}-rest`]: rest ? number(rest.value, format.figure(rest.value, unit)) : words('—'),
    [`${row.id}-gap`]: gap(within?.gap.value),
    [`${row.id}-gap-low`]: gap(within?.gap.low),
    [`${row.id}-gap-high`]: gap(within?.gap.high),
    [`${row.id}-verdict`]: words(within ? rowVerdictName(i18n, { ...row, verdict: within.verdict }) : '—'),
    [`${row.id}-evidence`]: words(cohortSaid({ i18n, format }, row, cell) || '—'),
  };
}
