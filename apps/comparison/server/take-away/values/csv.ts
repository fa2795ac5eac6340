import { stringify } from 'csv-stringify/sync';
import { type ValueRow, valueColumns } from './value-row.ts';

/**
 * The rows as CSV (RFC 4180): comma, point for decimals whatever the language, quotes where needed, UTF-8 with a mark so
 * that spreadsheets read accents. Texts that a spreadsheet would run as a formula are made harmless.
 */
export function toCsv(rows: readonly ValueRow[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...valueColumns],
    bom: true,
    escape_formulas: false,
    cast: { string: harmless },
  });
}

/** Numbers stay numbers; a campaign's text may begin with the sign of a formula. */
function harmless(text: string): string {
  return /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
}
