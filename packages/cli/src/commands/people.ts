import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Campaign } from '@miroir/campaign';
import { importPeople, type PeopleFault, type PersonRow, planPeople } from '@miroir/launch';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readCampaign, readText } from '../files/read-campaign.ts';
import { writePrivate } from '../files/write-private.ts';
import { invitationsCsv } from '../people/invitations-file.ts';
import { type PeopleTable, readPeople, type TableFault } from '../people/read-people.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface PeopleOptions extends TargetOptions {
  readonly campaign: string;
  readonly ref?: string;
  readonly out?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly moreToCome?: boolean;
}

/** A cohort below this many people would let one of them stand out (protocol, Cohorts). */
const smallestCohort = 20;

function tableSentence(io: CliIo, path: string, fault: TableFault): string {
  switch (fault.code) {
    case 'unreadable':
      return io.messages.csvUnreadable(path, fault.reason);
    case 'empty':
      return io.messages.csvEmpty(path);
    case 'column-missing':
      return io.messages.csvColumnMissing(fault.column, fault.found);
  }
}

function detailOf(row: PersonRow | undefined, fault: PeopleFault): string {
  if (row === undefined) return '';
  return fault.code === 'duplicate-ref'
    ? row.ref
    : Object.entries(row.columns)
        .map((pair) => pair.join(' = '))
        .join(', ');
}

function refuseRows(
  io: CliIo,
  options: PeopleOptions,
  table: PeopleTable,
  faults: readonly PeopleFault[],
): ExitCode {
  const located = faults.map((fault) => ({
    line: table.lines[fault.row] ?? 1,
    code: fault.code,
    message: io.messages.personFault(fault.code, detailOf(table.rows[fault.row], fault)),
  }));
  report(io, options, { ok: false, faults: located }, [
    ...located.map(({ line, message }) => io.messages.csvLine(line, message)),
    io.messages.nothingImported,
  ]);
  return exitCodes.refused;
}

async function readTable(
  io: CliIo,
  path: string,
  campaign: Campaign,
  options: PeopleOptions,
): Promise<PeopleTable> {
  await readText(io, path);
  const table = readPeople(
    await readFile(resolve(io.cwd, path)),
    campaign.cohorts[options.audience],
    options.ref,
  );
  if (!table.ok) {
    throw new CliRefusal(
      exitCodes.refused,
      `${tableSentence(io, path, table.error)}\n${io.messages.nothingImported}`,
    );
  }
  if (table.value.windows) io.err(`${io.messages.csvWindows}\n`);
  return table.value;
}

/**
 * `miroir people FILE.csv`: shows who would enter which cohort, refuses the whole file on any fault, then puts
 * everyone on the roll at once and hands over their invitation codes.
 */
export async function people(io: CliIo, path: string, options: PeopleOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const campaign = await readCampaign(io, options.campaign);
  const table = await readTable(io, path, campaign, options);
  const plan = planPeople(campaign, target.audience, table.rows);
  if (!plan.ok) return refuseRows(io, options, table, plan.error);
  const cohorts = Object.entries(plan.value.cohorts);
  if (options.json !== true) {
    io.out(`${io.messages.preview(table.rows.length, path)}\n`);
    for (const [id, count] of cohorts) io.out(`${io.messages.cohortLine(id, count)}\n`);
  }
  const small = options.moreToCome === true ? [] : cohorts.filter(([, count]) => count < smallestCohort);
  if (small.length > 0) {
    const sentences = small.map(([id, count]) => io.messages.cohortTooSmall(id, count));
    report(io, options, { ok: false, cohorts: plan.value.cohorts, small: Object.fromEntries(small) }, [
      ...sentences,
      io.messages.nothingImported,
    ]);
    return exitCodes.refused;
  }
  if (options.dryRun === true) {
    report(io, options, { ok: true, cohorts: plan.value.cohorts, imported: 0 }, [
      io.messages.nothingImported,
    ]);
    return exitCodes.done;
  }
  if (options.yes !== true) await confirmed(io, table.rows.length);
  const imported = await io.step(io.messages.importing(table.rows.length), () =>
    importPeople(target, { campaign, rows: table.rows, random: io.random }),
  );
  if (!imported.ok) return refuseRows(io, options, table, imported.error);
  const { invitations } = imported.value;
  if (options.out === undefined) {
    report(io, options, { ok: true, cohorts: imported.value.cohorts, invitations }, [
      io.messages.imported(invitations.length),
      ...invitations.map(({ ref, cohort, code }) => `${ref}\t${cohort}\t${code}`),
      io.messages.invitationsOnce,
    ]);
    return exitCodes.done;
  }
  await writePrivate(resolve(io.cwd, options.out), invitationsCsv(invitations));
  report(
    io,
    options,
    { ok: true, cohorts: imported.value.cohorts, imported: invitations.length, file: options.out },
    [
      io.messages.imported(invitations.length),
      io.messages.invitationsWritten(options.out),
      io.messages.invitationsOnce,
    ],
  );
  return exitCodes.done;
}

async function confirmed(io: CliIo, count: number): Promise<void> {
  if (!io.interactive) throw new CliRefusal(exitCodes.usage, io.messages.needsYes);
  if (!(await io.confirm(io.messages.confirmImport(count)))) {
    throw new CliRefusal(exitCodes.refused, io.messages.nothingImported);
  }
}
