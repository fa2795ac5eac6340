import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { Tone, ToneRow } from '../../contract/figure.ts';
import { type Readings, readingsOf, writtenOf } from '../../contract/tone-readings.ts';
import { type Cell, type DataTable, number, words } from '../value/data-table.ts';
import type { Formats } from '../words/format.ts';
import { rowVerdictName, sideName } from '../words/names.ts';
import { isRead, peopleCells, peopleColumns } from './people-table.ts';
import { polarities } from './polarities.ts';
import { toneAbsence } from './reading.ts';

/** Counts of comments by tone, both sides, those that were not read apart, and the gap in negative share. */
export function toneTable(i18n: I18n, rows: readonly ToneRow[], format: Formats): DataTable {
  const named = {
    negative: i18n._(msg`négatifs`),
    neutral: i18n._(msg`neutres ou partagés`),
    positive: i18n._(msg`positifs`),
  };
  const columns = audiences.flatMap((side) => [
    ...polarities.map((polarity) => ({
      key: `${side}-${polarity}`,
      label: `${sideName(i18n, side)}, ${named[polarity]}`,
      numeric: true,
    })),
    { key: `${side}-n`, label: `${sideName(i18n, side)}, ${i18n._(msg`lus`)}`, numeric: true },
    { key: `${side}-unread`, label: `${sideName(i18n, side)}, ${i18n._(msg`non lus`)}`, numeric: true },
  ]);
  return {
    caption: i18n._(msg`Commentaires par ton`),
    columns: [
      { key: 'label', label: i18n._(msg`Sujet`) },
      ...columns,
      ...(rows.some(isRead) ? peopleColumns(i18n) : []),
      { key: 'gap', label: i18n._(msg`Écart de part négative`), numeric: true },
      { key: 'gap-low', label: i18n._(msg`de (95 %)`), numeric: true },
      { key: 'gap-high', label: i18n._(msg`à (95 %)`), numeric: true },
      { key: 'verdict', label: i18n._(msg`Verdict`) },
    ],
    rows: [
      ...rows.map((row) => ({
        id: row.id,
        cells: {
          label: words(row.label),
          ...toneCells(i18n, row.tones.employees, { side: 'employees', format }),
          ...toneCells(i18n, row.tones.consumers, { side: 'consumers', format }),
          gap: gapCell(row.gap?.value, format),
          'gap-low': gapCell(row.gap?.low, format),
          'gap-high': gapCell(row.gap?.high, format),
          ...(rows.some(isRead) ? peopleCells(row, format) : {}),
          verdict: words(rowVerdictName(i18n, row)),
        },
      })),
      ...(rows.length > 1
        ? [withBlanks(totalRow(i18n, rows, format), rows.some(isRead) ? peopleColumns(i18n) : [])]
        : []),
    ],
  };
}

function withBlanks(
  row: DataTable['rows'][number],
  columns: DataTable['columns'],
): DataTable['rows'][number] {
  return {
    ...row,
    cells: { ...row.cells, ...Object.fromEntries(columns.map(({ key }) => [key, words('—')])) },
  };
}

/** How much of everything was read: the tones of subjects that are not shown are not told, so neither is their sum. */
function totalRow(i18n: I18n, rows: readonly ToneRow[], format: Formats): DataTable['rows'][number] {
  const readings = audiences.map((side) => {
    const all = readingsOf(rows.map(({ tones }) => tones[side]));
    return {
      ...Object.fromEntries(polarities.map((polarity) => [`${side}-${polarity}`, words('—')])),
      ...readingCells(side, all, format),
    };
  });
  const none = words('—');
  const cells = Object.assign({ label: words(i18n._(msg`Total`)) }, ...readings);
  return { id: 'total', cells: { ...cells, gap: none, 'gap-low': none, 'gap-high': none, verdict: none } };
}

function readingCells(side: string, readings: Readings | null, format: Formats): Record<string, Cell> {
  const cell = (value: number | undefined) =>
    value === undefined ? words('—') : number(value, format.count(value));
  return { [`${side}-n`]: cell(readings?.n), [`${side}-unread`]: cell(readings?.unread) };
}

function gapCell(value: number | undefined, format: Formats): Cell {
  return value === undefined ? words('—') : number(value, format.gap(value, 'percent'));
}

function toneCells(i18n: I18n, tone: Tone, options: { side: string; format: Formats }): Record<string, Cell> {
  const { side, format } = options;
  const readings = readingCells(side, writtenOf(tone), format);
  if (tone.state !== 'shown') {
    const absent = toneAbsence(i18n, tone, format) ?? '';
    return {
      [`${side}-negative`]: words(absent),
      [`${side}-neutral`]: words('—'),
      [`${side}-positive`]: words('—'),
      ...readings,
    };
  }
  const share = (count: number) => `${format.count(count)} (${format.percent((100 * count) / tone.n)})`;
  return {
    ...Object.fromEntries(
      polarities.map((polarity) => [`${side}-${polarity}`, number(tone[polarity], share(tone[polarity]))]),
    ),
    ...readings,
  };
}
