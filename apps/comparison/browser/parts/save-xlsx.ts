import { saveFile } from '@miroir/ui/charts';
import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import type { DataTable } from '../../figures/value/data-table.ts';

/** What the second sheet says: an export that travels alone must still say what it is. */
export interface TableFrame {
  readonly title: string;
  readonly notes: readonly string[];
  readonly fileName: string;
  readonly sheets: { readonly values: string; readonly about: string };
}

/** Writes the table as a spreadsheet of two sheets, values as numbers, and offers it to the person. */
export async function saveTable(table: DataTable, frame: TableFrame): Promise<void> {
  saveFile(await tableWorkbook(table, frame), `${frame.fileName}.xlsx`);
}

/** The spreadsheet itself. */
export async function tableWorkbook(table: DataTable, frame: TableFrame): Promise<Blob> {
  const head: Row = table.columns.map(({ label }) => ({
    value: label,
    fontWeight: 'bold' as const,
    wrap: true,
  }));
  const body = table.rows.map(
    ({ cells }): Row =>
      table.columns.map(({ key }) => {
        const cell = cells[key];
        return cell?.value === undefined
          ? { value: cell?.text ?? '' }
          : { value: cell.value, type: Number, format: '0.0##' };
      }),
  );
  const about = [frame.title, ...frame.notes].map((line): Row => [{ value: line, wrap: true }]);
  const workbook = writeXlsxFile([
    {
      data: [head, ...body],
      sheet: frame.sheets.values,
      columns: table.columns.map(({ numeric }) => ({ width: numeric ? 14 : 40 })),
      stickyRowsCount: 1,
    },
    { data: about, sheet: frame.sheets.about, columns: [{ width: 110 }] },
  ]);
  return workbook.toBlob();
}
