import { err, ok, type Result } from '@miroir/basics';
import { type Invitation, invitationLink } from '@miroir/launch';
import { stringify } from 'csv-stringify/sync';
import { columnMissing, readTable, type TableFault, titleOf } from './read-table.ts';

/** An invitation as a file holds it, with the line it stands on. */
export interface FiledInvitation extends Invitation {
  readonly line: number;
}

/** What links of a round are made of. */
export interface Link {
  readonly rollOrigin: string;
  readonly keyListDigest: string;
}

/** The table the organiser keeps: codes with their links, none where a code was voided. A spreadsheet must not run a cell. */
export function invitationsCsv(
  invitations: readonly (Invitation & { readonly voided?: boolean })[],
  { rollOrigin, keyListDigest }: Link,
): string {
  const rows = invitations.map(({ ref, cohort, code, voided = false }) => ({
    ref,
    cohort,
    code,
    link: voided ? '' : invitationLink(rollOrigin, code, keyListDigest),
  }));
  return stringify(rows, { header: true, bom: true, escape_formulas: true });
}

const columns = ['ref', 'cohort', 'code'] as const;

/** Reads that table again, also as a spreadsheet saved it: another separator, another encoding, columns moved. */
export function readInvitations(bytes: Uint8Array): Result<FiledInvitation[], TableFault> {
  const table = readTable(bytes);
  if (!table.ok) return table;
  const titles = new Map(columns.map((column) => [column, titleOf(table.value, column)]));
  const missing = columns.find((column) => titles.get(column) === undefined);
  if (missing !== undefined) return err(columnMissing(table.value, missing));
  const read = (record: Readonly<Record<string, string>>, column: (typeof columns)[number]): string =>
    record[titles.get(column) ?? ''] ?? '';
  return ok(
    table.value.rows.map(({ record, line }) => ({
      // `escape_formulas` put a quote before a reference that begins like a formula.
      ref: read(record, 'ref').replace(/^'(?=[=+\-@\t\r])/, ''),
      cohort: read(record, 'cohort'),
      code: read(record, 'code'),
      line,
    })),
  );
}
