import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import { figureCells, figureColumns } from '../value/figure-cells.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import type { Formats } from '../words/format.ts';
import { equivalenceName, rowVerdictName, saidOf, sideName } from '../words/names.ts';
import { rowMeasure } from './measure.ts';
import { rowEvidence } from './sentence.ts';
import { writtenGap } from './written-gap.ts';

/** Every value of a list of comparisons. */
export function rowsTable(i18n: I18n, rows: readonly ComparisonRow[], format: Formats): DataTable {
  const { labelInside, labelOutside } = sides(i18n);
  return {
    caption: i18n._(msg`Toutes les valeurs`),
    columns: [
      { key: 'label', label: i18n._(msg`Question`) },
      { key: 'measure', label: i18n._(msg`Mesure`) },
      { key: 'equivalence', label: i18n._(msg`Équivalence`) },
      ...audiences.flatMap((side) => [
        ...figureColumns(i18n, side, sideName(i18n, side)),
        { key: `${side}-silence-low`, label: i18n._(msg`silencieux tout en bas`), numeric: true },
        { key: `${side}-silence-high`, label: i18n._(msg`silencieux tout en haut`), numeric: true },
      ]),
      { key: 'gap', label: i18n._(msg`Écart, ${labelInside} − ${labelOutside}`), numeric: true },
      { key: 'gap-low', label: i18n._(msg`de (95 %)`), numeric: true },
      { key: 'gap-high', label: i18n._(msg`à (95 %)`), numeric: true },
      { key: 'standing', label: i18n._(msg`${labelInside} au-dessus, cas sur 100`), numeric: true },
      { key: 'standing-low', label: i18n._(msg`de (95 %)`), numeric: true },
      { key: 'standing-high', label: i18n._(msg`à (95 %)`), numeric: true },
      { key: 'verdict', label: i18n._(msg`Verdict`) },
      { key: 'question-verdict', label: i18n._(msg`Verdict de la question`) },
      { key: 'evidence', label: i18n._(msg`En toutes lettres`), prose: true },
    ],
    rows: rows.map((row) => ({ id: row.id, cells: rowCells({ i18n, format }, row) })),
  };
}

function rowCells({ i18n, format }: Words, row: ComparisonRow): Record<string, Cell> {
  const { gap, unit, only, figures, standing, decimals } = row;
  const written = writtenGap(row);
  const cell = (value: number | undefined) =>
    value === undefined ? words('—') : number(value, format.gap(value, unit, decimals));
  const cases = (value: number | undefined) =>
    value === undefined ? words('—') : number(value, format.count(value));
  return {
    label: words(row.part ? saidOf(i18n, row.label, row.part) : row.label),
    measure: words(rowMeasure({ i18n, format }, row)),
    equivalence: words(equivalenceName(i18n, row)),
    ...figureCells(i18n, figures.employees, { prefix: 'employees', format, unit, only, decimals }),
    ...figureCells(i18n, figures.consumers, { prefix: 'consumers', format, unit, only, decimals }),
    gap: gap && written ? number(gap.value, format.gap(written.value, unit, decimals)) : words('—'),
    'gap-low': cell(gap?.low),
    'gap-high': cell(gap?.high),
    standing: cases(standing?.value),
    'standing-low': cases(standing?.low),
    'standing-high': cases(standing?.high),
    verdict: words(rowVerdictName(i18n, row)),
    'question-verdict': words(rowVerdictName(i18n, { ...row, verdict: row.questionVerdict })),
    ...silenceCells(row, 'employees', format),
    ...silenceCells(row, 'consumers', format),
    evidence: words(rowEvidence(i18n, row, format) || '—'),
  };
}

function silenceCells(
  { silence, unit }: ComparisonRow,
  side: Audience,
  format: Formats,
): Record<string, Cell> {
  const bounds = silence[side];
  const cell = (value: number | undefined) =>
    value === undefined ? words('—') : number(value, format.figure(value, unit));
  return { [`${side}-silence-low`]: cell(bounds?.low), [`${side}-silence-high`]: cell(bounds?.high) };
}
