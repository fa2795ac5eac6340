import { sheetFile } from './sheet-file.ts';
import { type ValueRow, valueColumns } from './value-row.ts';

/** What the second sheet says: a workbook that travels alone must still say what it is. */
export interface Readme {
  readonly lines: readonly string[];
  /** What each column holds. */
  readonly columns: Readonly<Record<(typeof valueColumns)[number], string>>;
}

/** The rows as a workbook: one row a value with numbers as numbers, and a sheet that explains them. */
export function toWorkbook(rows: Iterable<ValueRow>, readme: Readme): Buffer {
  return sheetFile([
    {
      name: 'values',
      head: true,
      widths: valueColumns.map((column) => (wide.has(column) ? 30 : 14)),
      rows: valueLines(rows),
    },
    {
      name: 'README',
      head: false,
      widths: [60, 90],
      rows: [
        ...readme.lines.map((line) => [line]),
        [],
        ...valueColumns.map((column) => [column, readme.columns[column]]),
      ],
    },
  ]);
}

function* valueLines(rows: Iterable<ValueRow>) {
  yield valueColumns;
  for (const row of rows) yield valueColumns.map((column) => row[column]);
}

const wide = new Set<string>(['figure', 'question', 'part', 'label', 'measure']);
