import { smallestCohort } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { importPeople, type PeopleFault, type PersonRow, planPeople, removePeople } from '@miroir/launch';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readCampaign } from '../files/read-campaign.ts';
import { type PeopleTable, readPeople } from '../people/read-people.ts';
import { tableSentence } from '../people/table-sentence.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface PeopleOptions extends TargetOptions {
  readonly campaign?: string;
  readonly columns?: readonly string[];
  readonly ref?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly leave?: boolean;
}

function detailOf(row: PersonRow | undefined, fault: PeopleFault): string {
  if (row === undefined) return '';
  return fault.code === 'duplicate-ref'
    ? row.ref
    : Object.entries(row.columns)
        .map((pair) => pair.join(' = '))
        .join(', ');
}

/** Says every fault of every row, each with its line. */
export function refuseRows(
  io: CliIo,
  options: PeopleOptions,
  table: PeopleTable,
  faults: readonly PeopleFault[],
): ExitCode {
  const located = faults.map((fault) => {
    const detail = detailOf(table.rows[fault.row], fault);
    const line = table.lines[fault.row] ?? 1;
    if (fault.other === undefined)
      return { line, code: fault.code, message: io.messages.personFault(fault.code, detail) };
    // As both lines write it: what differs may be a blank or a letter that looks like another.
    const other = table.lines[fault.other] ?? 1;
    const message = io.messages.personTwice(detail, other, table.rows[fault.other]?.ref ?? '');
    return { line, other, code: fault.code, message };
  });
  report(io, options, { ok: false, faults: located }, [
    ...located.map(({ line, message }) => io.messages.csvLine(line, message)),
    io.messages.nothingImported,
  ]);
  return exitCodes.refused;
}

/** Which columns are kept: the campaign's and those named; with neither, every one of the file. */
function columnsOf(campaign: Campaign | null, options: PeopleOptions): readonly string[] | null {
  if (options.leave === true) return [];
  const scheme = campaign?.cohorts[options.audience];
  const parted = scheme?.kind === 'roll' ? scheme.columns : [];
  if (campaign === null && options.columns === undefined) return null;
  return [...new Set([...parted, ...(options.columns ?? [])])];
}

/** The people of a CSV. @throws CliRefusal when it is no table of them. */
export async function readPeopleFile(
  io: CliIo,
  path: string,
  options: PeopleOptions & { readonly kept: readonly string[] | null },
): Promise<PeopleTable> {
  const table = readPeople(await readBytes(io, path), options.kept, options.ref);
  if (!table.ok) {
    const sentence = tableSentence(io.messages, path, table.error);
    throw new CliRefusal(exitCodes.refused, `${sentence}\n${io.messages.nothingImported}`);
  }
  if (table.value.windows) io.err(`${io.messages.csvWindows}\n`);
  return table.value;
}

/**
 * `miroir people FILE.csv`: puts people into the community, or notes what has changed of them; with a campaign it shows
 * first who would enter which of its cohorts, and refuses the whole file on any fault. `--leave` takes them out again.
 */
export async function people(io: CliIo, path: string, options: PeopleOptions): Promise<ExitCode> {
  const campaign = options.campaign === undefined ? null : await readCampaign(io, options.campaign);
  const table = await readPeopleFile(io, path, { ...options, kept: columnsOf(campaign, options) });
  if (options.leave === true) return leave(io, options, table);
  const cohorts = campaign === null ? {} : previewed(io, options, { campaign, table, path });
  if (cohorts === null) return exitCodes.refused;
  if (options.dryRun === true) {
    report(io, options, { ok: true, cohorts, imported: 0 }, [io.messages.nothingImported]);
    return exitCodes.done;
  }
  if (options.yes !== true) await confirmed(io, io.messages.confirmImport(table.rows.length));
  const imported = await io.step(io.messages.importing(table.rows.length), () =>
    importPeople(targetOf(io, options), table.rows),
  );
  if (!imported.ok) return refuseRows(io, options, table, imported.error);
  const { added, changed, people: all } = imported.value;
  report(io, options, { ok: true, cohorts, imported: added, changed, people: all }, [
    io.messages.imported(added, changed, all),
    io.messages.importedNext,
  ]);
  return exitCodes.done;
}

/** Who would enter which cohort; null when a row has no place, which was said. */
function previewed(
  io: CliIo,
  options: PeopleOptions,
  { campaign, table, path }: { campaign: Campaign; table: PeopleTable; path: string },
): Readonly<Record<string, number>> | null {
  const plan = planPeople(campaign, options.audience, table.rows);
  if (!plan.ok) {
    refuseRows(io, options, table, plan.error);
    return null;
  }
  const cohorts = Object.entries(plan.value.cohorts);
  if (options.json === true) return plan.value.cohorts;
  io.out(`${io.messages.preview(table.rows.length, path)}\n`);
  for (const [id, count] of cohorts) io.out(`${io.messages.cohortLine(id, count)}\n`);
  for (const [id, count] of cohorts)
    if (count < smallestCohort) io.out(`${io.messages.cohortSmall(id, count)}\n`);
  return plan.value.cohorts;
}

async function leave(io: CliIo, options: PeopleOptions, { rows }: PeopleTable): Promise<ExitCode> {
  if (options.dryRun === true) {
    report(io, options, { ok: true, left: 0 }, [io.messages.nothingImported]);
    return exitCodes.done;
  }
  if (options.yes !== true) await confirmed(io, io.messages.confirmLeave(rows.length));
  const refs = rows.map(({ ref }) => ref);
  const left = await removePeople(targetOf(io, options), refs);
  report(io, options, { ok: true, left }, [io.messages.left(left, rows.length)]);
  return exitCodes.done;
}

async function confirmed(io: CliIo, question: string): Promise<void> {
  if (!io.interactive) throw new CliRefusal(exitCodes.usage, io.messages.needsYes);
  if (!(await io.confirm(question))) throw new CliRefusal(exitCodes.refused, io.messages.nothingImported);
}
