import { err, ok, type Result } from '@miroir/basics';
import type { PersonRow } from '@miroir/launch';
import { columnMissing, readTable, type TableFault, titleOf } from './read-table.ts';

/** A table of people, read: each row with the line of the file it came from (1-based, as an editor shows it). */
export interface PeopleTable {
  readonly rows: readonly PersonRow[];
  readonly lines: readonly number[];
  /** The file was not Unicode and was read as Windows-1252. */
  readonly windows: boolean;
}

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

/**
 * Reads a CSV of people. Titles are matched to the columns to keep without regard to case or accents.
 * @param kept the columns to keep, under these names; null: every one but the reference, as the file names it
 */
export function readPeople(
  bytes: Uint8Array,
  kept: readonly string[] | null,
  refColumn?: string,
): Result<PeopleTable, TableFault> {
  const table = readTable(bytes);
  if (!table.ok) return table;
  const title = (wanted: string): string | undefined => titleOf(table.value, wanted);
  const ref = (refColumn === undefined ? refTitles : [refColumn])
    .map(title)
    .find((found) => found !== undefined);
  if (ref === undefined) return err(columnMissing(table.value, refColumn ?? 'ref'));
  const columns = kept ?? table.value.titles.filter((each) => each !== ref && each !== '');
  const missing = columns.find((column) => title(column) === undefined);
  if (missing !== undefined) return err(columnMissing(table.value, missing));
  const { rows, windows } = table.value;
  return ok({
    rows: rows.map(({ record }) => ({
      ref: record[ref] ?? '',
      columns: Object.fromEntries(columns.map((column) => [column, record[title(column) ?? ''] ?? ''])),
    })),
    lines: rows.map(({ line }) => line),
    windows,
  });
}
