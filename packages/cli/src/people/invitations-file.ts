import { type Invitation, invitationLink } from '@miroir/launch';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';

const rowsSchema = z.array(
  z.object({ ref: z.string().min(1), cohort: z.string().min(1), code: z.string().min(1) }),
);

/** The table the organiser keeps between import and launch: codes, then links. A spreadsheet must not run a cell. */
export function invitationsCsv(
  invitations: readonly Invitation[],
  link?: { readonly rollOrigin: string; readonly keyListDigest: string },
): string {
  const rows = invitations.map(({ ref, cohort, code }) => ({
    ref,
    cohort,
    code,
    ...(link ? { link: invitationLink(link.rollOrigin, code, link.keyListDigest) } : {}),
  }));
  return stringify(rows, { header: true, bom: true, escape_formulas: true });
}

/** Reads that table again. @throws ZodError or CsvError when it is not one. */
export function readInvitations(text: string): Invitation[] {
  const rows = rowsSchema.parse(parse(text, { bom: true, columns: true, skip_empty_lines: true }));
  // `escape_formulas` put a quote before a reference that begins like a formula.
  return rows.map((row) => ({
    ...row,
    ref: row.ref.replace(/^'(?=[=+\-@\t\r])/, ''),
    code: row.code.replace(/^'(?=-)/, ''),
  }));
}
