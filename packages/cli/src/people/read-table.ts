import { err, ok, type Result } from '@miroir/basics';
import { CsvError, parse } from 'csv-parse/sync';
import { type DecodeFault, decodeTable } from './decode-table.ts';

/** One row of a table, with the line of the file it came from (1-based, as an editor shows it). */
export interface TableRow {
  readonly record: Readonly<Record<string, string>>;
  readonly line: number;
}

export interface Table {
  readonly titles: readonly string[];
  readonly rows: readonly TableRow[];
  /** The file was not Unicode and was read as Windows-1252. */
  readonly windows: boolean;
}

export type TableFault =
  | { readonly code: DecodeFault }
  | { readonly code: 'uneven-row' | 'stray-quote' | 'unreadable'; readonly line: number }
  | { readonly code: 'column-missing'; readonly column: string; readonly found: string }
  | { readonly code: 'column-twice'; readonly column: string };

/** A title without case, accents or blanks around it: what columns are matched by. */
export const plainTitle = (title: string): string =>
  title.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();

/** The first line of a spreadsheet that says its own separator, `sep=;`. */
const declaredSeparator = /^sep=(.)\r?\n/i;

/** The separator used most in the line of titles, outside quotes. */
function separatorOf(text: string): string {
  const titles = (text.split(/\r?\n|\r/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counts = [';', ',', '\t'].map((mark) => ({ mark, count: titles.split(mark).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

interface Parsed {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

function csvFault(error: CsvError, skipped: number): TableFault {
  const at = 'lines' in error && typeof error.lines === 'number' ? error.lines + skipped : 1;
  if (/INCONSISTENT|LENGTH/.test(error.code)) return { code: 'uneven-row', line: at };
  return { code: /QUOTE/.test(error.code) ? 'stray-quote' : 'unreadable', line: at };
}

/** Reads a CSV as spreadsheets write it: comma, semicolon or tab, quotes, any of their encodings. */
export function readTable(bytes: Uint8Array): Result<Table, TableFault> {
  const decoded = decodeTable(bytes);
  if (!decoded.ok) return err({ code: decoded.error });
  const declared = declaredSeparator.exec(decoded.value.text);
  const text = decoded.value.text.slice(declared?.[0].length ?? 0);
  const skipped = declared === null ? 0 : 1;
  let titles: string[] = [];
  try {
    const records = parse(text, {
      bom: true,
      columns: (found: string[]) => {
        titles = found;
        return found;
      },
      delimiter: declared?.[1] ?? separatorOf(text),
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as Parsed[];
    const plain = titles.map(plainTitle);
    const twice = titles.find((title, at) => title !== '' && plain.indexOf(plainTitle(title)) < at);
    if (twice !== undefined) return err({ code: 'column-twice', column: twice });
    if (records.length === 0) return err({ code: 'empty' });
    const rows = records.map(({ record, info }) => ({ record, line: info.lines + skipped }));
    return ok({ titles, rows, windows: decoded.value.windows });
  } catch (error) {
    if (error instanceof CsvError) return err(csvFault(error, skipped));
    throw error;
  }
}

/** The title by which the table calls a column; undefined when it has none. */
export function titleOf({ titles }: Table, wanted: string): string | undefined {
  return titles.find((title) => plainTitle(title) === plainTitle(wanted));
}

export function columnMissing({ titles }: Table, column: string): TableFault {
  return { code: 'column-missing', column, found: titles.join(', ') };
}
