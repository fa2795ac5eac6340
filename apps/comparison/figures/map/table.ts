import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { MapPlace, MapRow, MapView } from '../../contract/map.ts';
import { rowMeasure } from '../rows/measure.ts';
import { writtenGap } from '../rows/written-gap.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import { figureCells, figureColumns } from '../value/figure-cells.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { rowVerdictName, saidOf, sideName } from '../words/names.ts';
import { unpackPlaces } from './places.ts';

/** Every cell of the map with its interval and n, and how each cohort stands beside the rest of its side. */
export function mapTable(told: Words, view: MapView): DataTable {
  const { i18n } = told;
  const { labelInside, labelOutside } = sides(i18n);
  return {
    caption: i18n._(msg`Toutes les questions par cohorte`),
    columns: [
      { key: 'label', label: i18n._(msg`Question`) },
      { key: 'measure', label: i18n._(msg`Mesure`) },
      ...audiences.flatMap((side) => [
        ...figureColumns(i18n, side, sideName(i18n, side)),
        ...view.cohorts[side].flatMap(({ id, label }) => [
          ...figureColumns(i18n, `${side}/${id}`, label),
          { key: `${side}/${id}-within`, label: i18n._(msg`${label}, contre le reste`), numeric: true },
          { key: `${side}/${id}-verdict`, label: i18n._(msg`Verdict`) },
        ]),
      ]),
      { key: 'gap', label: i18n._(msg`Écart, ${labelInside} − ${labelOutside}`), numeric: true },
      { key: 'verdict', label: i18n._(msg`Verdict`) },
    ],
    rows: view.rows.map((line) => ({ id: line.row.id, cells: lineCells(told, line, view) })),
  };
}

function lineCells(told: Words, { row, cells }: MapRow, view: MapView): Record<string, Cell> {
  const { i18n, format } = told;
  const { unit, only, gap, decimals } = row;
  const written = writtenGap(row);
  const side = (audience: Audience): Record<string, Cell> => {
    const places = unpackPlaces(cells[audience]);
    return Object.assign(
      figureCells(i18n, row.figures[audience], { prefix: audience, format, unit, only, decimals }),
      ...view.cohorts[audience].map(({ id }, index) =>
        cohortCells(told, row, { key: `${audience}/${id}`, cell: places[index] ?? none }),
      ),
    );
  };
  return {
    label: words(row.part ? saidOf(i18n, row.label, row.part) : row.label),
    measure: words(rowMeasure(told, row)),
    ...side('employees'),
    ...side('consumers'),
    gap: gap && written ? number(gap.value, format.gap(written.value, unit, decimals)) : words('—'),
    verdict: words(rowVerdictName(i18n, row)),
  };
}

const none: MapPlace = { figure: { state: 'not-asked' }, gap: null, verdict: null, departs: null };

function cohortCells(
  { i18n, format }: Words,
  row: ComparisonRow,
  { key, cell }: { readonly key: string; readonly cell: MapPlace },
): Record<string, Cell> {
  const { unit, only } = row;
  const { figure, gap, verdict } = cell;
  return {
    ...figureCells(i18n, figure, { prefix: key, format, unit, only }),
    [`${key}-within`]: gap === null ? words('—') : number(gap, format.gap(gap, unit)),
    [`${key}-verdict`]: words(verdict === null ? '—' : rowVerdictName(i18n, { ...row, verdict })),
  };
}
