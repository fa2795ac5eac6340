import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { privateFolder, writeOnce } from '../deployment/secret-files.ts';

/** The two series beside a frozen file: what the comparison tells both sides, and what this side did alone. */
export type AmendmentSeries = 'comparison' | 'own';

/** The sealed records of a round, in their order. */
export type AmendmentRecords = Readonly<Record<AmendmentSeries, readonly string[]>>;

const named = /^(comparison|own)-(\d{4})\.jws$/;

/** Where the records of a round stand: beside the file that its launch froze. */
export function amendmentsFolder(portalFile: string): string {
  return join(dirname(portalFile), 'amendments');
}

function nameOf(series: AmendmentSeries, serial: number): string {
  return `${series}-${String(serial).padStart(4, '0')}.jws`;
}

/** The names of the records there are, sorted: another list means that something was added. */
export async function amendmentNames(portalFile: string): Promise<string[]> {
  const found = await readdir(amendmentsFolder(portalFile)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return found.filter((name) => named.test(name)).toSorted();
}

/** Every record, as stored: whoever uses them verifies them, numbers and gaps included. */
export async function readAmendmentRecords(portalFile: string): Promise<AmendmentRecords> {
  const records: Record<AmendmentSeries, string[]> = { comparison: [], own: [] };
  for (const name of await amendmentNames(portalFile)) {
    const series = named.exec(name)?.[1] === 'own' ? 'own' : 'comparison';
    records[series].push(await readFile(join(amendmentsFolder(portalFile), name), 'utf8'));
  }
  return records;
}

/**
 * Adds one record: on disk, whole, when the promise settles, and never over another one. False: its number was taken
 * meanwhile by another command.
 */
export async function addAmendmentRecord(
  portalFile: string,
  record: { readonly series: AmendmentSeries; readonly serial: number; readonly sealed: string },
): Promise<boolean> {
  const folder = amendmentsFolder(portalFile);
  await privateFolder(folder);
  return writeOnce(join(folder, nameOf(record.series, record.serial)), record.sealed);
}
