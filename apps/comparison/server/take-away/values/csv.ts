import { stringify } from 'csv-stringify/sync';
import { type ValueRow, valueColumns } from './value-row.ts';

/** Rows that are written at once. */
const atOnce = 2000;

/**
 * The rows as CSV (RFC 4180): comma, point for decimals whatever the language, quotes where needed, UTF-8 with a mark so
 * that spreadsheets read accents. Texts that a spreadsheet would run as a formula are made harmless.
 */
export function toCsv(rows: Iterable<ValueRow>): Buffer {
  const parts: Buffer[] = [];
  let gathered: ValueRow[] = [];
  const write = (): void => {
    const first = parts.length === 0;
    const text = stringify(gathered, {
      header: first,
      columns: [...valueColumns],
      bom: first,
      escape_formulas: false,
      cast: { string: harmless },
    });
    parts.push(Buffer.from(text));
    gathered = [];
  };
  for (const row of rows) {
    gathered.push(row);
    if (gathered.length === atOnce) write();
  }
  write();
  return Buffer.concat(parts);
}

/** Numbers stay numbers; a campaign's text may begin with the sign of a formula. */
function harmless(text: string): string {
  return /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
}
