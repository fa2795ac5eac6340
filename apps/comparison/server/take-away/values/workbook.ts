import { Writable } from 'node:stream';
import { setImmediate as letItWrite } from 'node:timers/promises';
import excel from 'exceljs';
import { type ValueRow, valueColumns } from './value-row.ts';

/** What the second sheet says: a workbook that travels alone must still say what it is. */
export interface Readme {
  readonly lines: readonly string[];
  /** What each column holds. */
  readonly columns: Readonly<Record<(typeof valueColumns)[number], string>>;
}

/** Rows after which what is packed of them is written. */
const atOnce = 2000;

/**
 * The rows as a workbook: one row a value with numbers as numbers, and a sheet that explains them. Each row is written and
 * let go: the cells of a sheet of 170,000 rows by 18 columns do not fit where files are made.
 */
export async function toWorkbook(rows: Iterable<ValueRow>, readme: Readme): Promise<Buffer> {
  const { stream, written } = gathering();
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  await writeValues(book, rows);
  writeReadme(book, readme);
  await book.commit();
  return Buffer.concat(written);
}

function gathering() {
  const written: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      written.push(piece);
      done();
    },
  });
  return { stream, written };
}

async function writeValues(book: excel.stream.xlsx.WorkbookWriter, rows: Iterable<ValueRow>): Promise<void> {
  const sheet = book.addWorksheet('values', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = valueColumns.map((column) => ({ width: wide.has(column) ? 30 : 14 }));
  const head = sheet.addRow([...valueColumns]);
  head.font = { bold: true };
  head.commit();
  let count = 0;
  for (const row of rows) {
    sheet.addRow(valueColumns.map((column) => row[column])).commit();
    count += 1;
    if (count % atOnce === 0) await letItWrite();
  }
  sheet.commit();
}

function writeReadme(book: excel.stream.xlsx.WorkbookWriter, readme: Readme): void {
  const sheet = book.addWorksheet('README');
  sheet.columns = [{ width: 60 }, { width: 90 }];
  const lines = [
    ...readme.lines.map((line) => [line]),
    [],
    ...valueColumns.map((column) => [column, readme.columns[column]]),
  ];
  for (const line of lines) {
    const row = sheet.addRow(line);
    row.alignment = { vertical: 'top', wrapText: true };
    row.commit();
  }
  sheet.commit();
}

const wide = new Set<string>(['figure', 'question', 'part', 'label', 'measure']);
