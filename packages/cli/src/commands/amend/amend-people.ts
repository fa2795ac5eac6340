import type { Campaign } from '@miroir/campaign';
import { addPeople } from '@miroir/launch';
import { readRoundFile } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../../cli-io.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { readCampaign } from '../../files/read-campaign.ts';
import { codesAlreadyIn, keepCodes } from '../../people/codes-file.ts';
import { invitationsCsv } from '../../people/invitations-file.ts';
import { type PeopleOptions, readPeopleFile, refuseRows } from '../people.ts';
import { notLaunched, type RoundOptions, roundOf } from '../round.ts';
import { confirmed, refuse } from './amended-rounds.ts';

/** Options of `miroir amend people`. */
export type AmendPeopleOptions = PeopleOptions &
  RoundOptions & { readonly out: string; readonly campaign: string };

/** `miroir amend people FILE.csv`: adds people to a launched round, all or nobody, and writes their links. */
export async function amendPeople(io: CliIo, path: string, options: AmendPeopleOptions): Promise<ExitCode> {
  const target = await roundOf(io, options);
  const launched = await readRoundFile(target, 'roll');
  if (launched === null) throw await notLaunched(io, target);
  const campaign = await readCampaign(io, options.campaign);
  const table = await readPeopleFile(io, path, { ...options, kept: columnsFor(campaign, options) });
  const { out } = options;
  const { keyListDigest } = launched;
  const codes = await codesAlreadyIn(io, out, table.rows);
  await confirmed(io, options, io.messages.amend.confirmAdd(table.rows.length));
  const done = await addPeople(target, {
    ...io,
    campaign,
    rows: table.rows,
    codes,
    keep: async (invitations) => {
      const csv = invitationsCsv(invitations, { rollOrigin: launched.origins.roll, keyListDigest });
      if (codes.size === 0) await keepCodes(io, out, csv);
    },
  });
  if (!done.ok) {
    const fault = done.error;
    if (fault.code === 'rows') return refuseRows(io, options, table, fault.faults);
    if (fault.code === 'not-launched') throw await notLaunched(io, target);
    if (fault.code !== 'open-link') throw refuse(io, fault.code);
    throw new CliRefusal(
      exitCodes.refused,
      `${io.messages.amend.openLink}\n${io.messages.amend.nothingAmended}`,
    );
  }
  const { cohorts, invitations } = done.value;
  report(io, options, { ok: true, cohorts, added: invitations.length, file: out }, [
    io.messages.amend.added(invitations.length),
    io.messages.linksWritten(invitations.length, out),
  ]);
  return exitCodes.done;
}

const columnsFor = ({ cohorts }: Campaign, { audience }: AmendPeopleOptions): readonly string[] => {
  const scheme = cohorts[audience];
  return scheme.kind === 'roll' ? scheme.columns : [];
};
