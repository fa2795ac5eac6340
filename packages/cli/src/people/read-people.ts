import { err, ok, type Result } from '@miroir/basics';
import type { CohortScheme } from '@miroir/campaign';
import type { PersonRow } from '@miroir/launch';
import { CsvError, parse } from 'csv-parse/sync';

/** A table of people, read: each row with the line of the file it came from (1-based, as an editor shows it). */
export interface PeopleTable {
  readonly rows: readonly PersonRow[];
  readonly lines: readonly number[];
  /** The file was not UTF-8 and was read as Windows-1252. */
  readonly windows: boolean;
}

export type TableFault =
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'empty' }
  | { readonly code: 'column-missing'; readonly column: string; readonly found: string };

const refTitles = [
  'ref',
  'reference',
  'email',
  'e-mail',
  'courriel',
  'mail',
  'matricule',
  'id',
  'identifiant',
];

const plain = (title: string): string =>
  title.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();

function decode(bytes: Uint8Array): { text: string; windows: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), windows: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), windows: true };
  }
}

/** The separator used most in the line of titles, outside quotes. */
function separatorOf(text: string): string {
  const titles = (text.split(/\r?\n|\r/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counts = [';', ',', '\t'].map((mark) => ({ mark, count: titles.split(mark).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

interface CsvRecord {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV of people as spreadsheets write it: comma, semicolon or tab, quotes, a byte-order mark, UTF-8 or
 * Windows-1252. Titles are matched to the campaign's cohort columns without regard to case or accents.
 */
export function readPeople(
  bytes: Uint8Array,
  scheme: CohortScheme,
  refColumn?: string,
): Result<PeopleTable, TableFault> {
  const { text, windows } = decode(bytes);
  let records: CsvRecord[];
  try {
    records = parse(text, {
      bom: true,
      columns: true,
      delimiter: separatorOf(text),
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (error instanceof CsvError) return err({ code: 'unreadable', reason: error.message });
    throw error;
  }
  const first = records[0];
  if (first === undefined) return err({ code: 'empty' });
  const titles = Object.keys(first.record);
  const titleOf = (wanted: string): string | undefined =>
    titles.find((title) => plain(title) === plain(wanted));
  const found = titles.join(', ');
  const wantedRef = refColumn === undefined ? refTitles : [refColumn];
  const ref = wantedRef.map(titleOf).find((title) => title !== undefined);
  if (ref === undefined) return err({ code: 'column-missing', column: refColumn ?? 'ref', found });
  const columns = scheme.kind === 'roll' ? scheme.columns : [];
  const missing = columns.find((column) => titleOf(column) === undefined);
  if (missing !== undefined) return err({ code: 'column-missing', column: missing, found });
  return ok({
    rows: records.map(({ record }) => ({
      ref: record[ref] ?? '',
      columns: Object.fromEntries(columns.map((column) => [column, record[titleOf(column) ?? ''] ?? ''])),
    })),
    lines: records.map(({ info }) => info.lines),
    windows,
  });
}
