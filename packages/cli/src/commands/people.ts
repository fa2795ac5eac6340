import { smallestCohort } from '@miroir/basics';
import type { Campaign } from '@miroir/campaign';
import { importPeople, type PeopleFault, type PersonRow, planPeople } from '@miroir/launch';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readBytes } from '../files/read-bytes.ts';
import { readCampaign } from '../files/read-campaign.ts';
import { codesAlreadyIn, keepCodes } from '../people/codes-file.ts';
import { type PeopleTable, readPeople } from '../people/read-people.ts';
import { tableSentence } from '../people/table-sentence.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface PeopleOptions extends TargetOptions {
  readonly campaign: string;
  readonly ref?: string;
  readonly out?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly moreToCome?: boolean;
}

function detailOf(row: PersonRow | undefined, fault: PeopleFault): string {
  if (row === undefined) return '';
  return fault.code === 'duplicate-ref' || fault.code === 'on-the-roll'
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

/** The people of a CSV. @throws CliRefusal when it is no table of them. */
export async function readPeopleFile(
  io: CliIo,
  path: string,
  campaign: Campaign,
  options: PeopleOptions,
): Promise<PeopleTable> {
  const table = readPeople(await readBytes(io, path), campaign.cohorts[options.audience], options.ref);
  if (!table.ok) {
    const sentence = tableSentence(io.messages, path, table.error);
    throw new CliRefusal(exitCodes.refused, `${sentence}\n${io.messages.nothingImported}`);
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
  const table = await readPeopleFile(io, path, campaign, options);
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
  return enter(io, options, { campaign, table });
}

/** Writes the codes, then the roll: after a crash in between, the same command again finishes what was begun. */
async function enter(
  io: CliIo,
  options: PeopleOptions,
  { campaign, table }: { campaign: Campaign; table: PeopleTable },
): Promise<ExitCode> {
  const { out } = options;
  if (out === undefined) throw new CliRefusal(exitCodes.usage, io.messages.needsOut);
  const codes = await codesAlreadyIn(io, out, table.rows);
  if (options.yes !== true) await confirmed(io, table.rows.length);
  const imported = await io.step(io.messages.importing(table.rows.length), () =>
    importPeople(targetOf(io, options), {
      campaign,
      rows: table.rows,
      random: io.random,
      codes,
      keep: async (invitations) => {
        if (codes.size === 0) await keepCodes(io, out, invitations);
      },
    }),
  );
  if (!imported.ok) return refuseRows(io, options, table, imported.error);
  const { invitations, cohorts, before } = imported.value;
  const lines = [
    before === 0
      ? io.messages.imported(invitations.length)
      : io.messages.finished(invitations.length, before),
    io.messages.invitationsWritten(out),
    io.messages.invitationsOnce,
  ];
  report(io, options, { ok: true, cohorts, imported: invitations.length - before, file: out }, lines);
  return exitCodes.done;
}

async function confirmed(io: CliIo, count: number): Promise<void> {
  if (!io.interactive) throw new CliRefusal(exitCodes.usage, io.messages.needsYes);
  if (!(await io.confirm(io.messages.confirmImport(count)))) {
    throw new CliRefusal(exitCodes.refused, io.messages.nothingImported);
  }
}
