import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { type ValueRow, valueColumns } from './value-row.ts';

/** What the second sheet says: a workbook that travels alone must still say what it is. */
export interface Readme {
  readonly lines: readonly string[];
  /** What each column holds. */
  readonly columns: Readonly<Record<(typeof valueColumns)[number], string>>;
}

/** The rows as a workbook: one row a value with numbers as numbers, and a sheet that explains them. */
export async function toWorkbook(rows: readonly ValueRow[], readme: Readme): Promise<Buffer> {
  const head: Row = valueColumns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const body = rows.map(
    (row): Row =>
      valueColumns.map((column) => {
        const value = row[column];
        if (value === null) return null;
        return typeof value === 'number' ? { value, type: Number } : { value, type: String };
      }),
  );
  const about: Row[] = [
    ...readme.lines.map((value): Row => [{ value, wrap: true }]),
    [null],
    ...valueColumns.map(
      (column): Row => [
        { value: column, fontWeight: 'bold' as const },
        { value: readme.columns[column], wrap: true },
      ],
    ),
  ];
  return writeXlsxFile([
    {
      data: [head, ...body],
      sheet: 'values',
      columns: valueColumns.map((column) => ({ width: wide.has(column) ? 30 : 14 })),
      stickyRowsCount: 1,
    },
    { data: about, sheet: 'README', columns: [{ width: 60 }, { width: 90 }] },
  ]).toBuffer();
}

const wide = new Set<string>(['figure', 'question', 'part', 'label', 'measure']);
