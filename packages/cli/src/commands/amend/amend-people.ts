import { addPeople } from '@miroir/launch';
import { readPortalFile, rolePaths } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../../cli-io.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { readCampaign } from '../../files/read-campaign.ts';
import { codesAlreadyIn, keepCodes } from '../../people/codes-file.ts';
import { readCodes } from '../../people/read-codes.ts';
import { writeLinks } from '../links.ts';
import { type PeopleOptions, readPeopleFile, refuseRows } from '../people.ts';
import { targetOf } from '../target.ts';
import { refuse } from './amended-rounds.ts';

/** Options of `miroir amend people`. */
export type AmendPeopleOptions = PeopleOptions & { readonly out: string };

/** `miroir amend people FILE.csv`: adds people to a launched round, all or nobody, and writes their links. */
export async function amendPeople(io: CliIo, path: string, options: AmendPeopleOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const launched = await readPortalFile(rolePaths(target.dataDir, 'roll').portalFile);
  if (launched === null) throw notLaunched(io, options);
  const campaign = await readCampaign(io, options.campaign);
  const table = await readPeopleFile(io, path, campaign, options);
  const { out } = options;
  const codes = await codesAlreadyIn(io, out, table.rows);
  const done = await addPeople(target, {
    ...io,
    campaign,
    rows: table.rows,
    codes,
    keep: async (invitations) => {
      if (codes.size === 0) await keepCodes(io, out, invitations);
    },
  });
  if (!done.ok) {
    const fault = done.error;
    if (fault.code === 'rows') return refuseRows(io, options, table, fault.faults);
    if (fault.code === 'not-launched') throw notLaunched(io, options);
    if (fault.code !== 'open-link') throw refuse(io, fault.code);
    throw new CliRefusal(
      exitCodes.refused,
      `${io.messages.amend.openLink}\n${io.messages.amend.nothingAmended}`,
    );
  }
  const { origins, keyListDigest } = launched;
  const lines = await writeLinks(io, await readCodes(io, [out]), { rollOrigin: origins.roll, keyListDigest });
  const { cohorts, invitations } = done.value;
  report(io, options, { ok: true, cohorts, added: invitations.length, file: out }, [
    io.messages.amend.added(invitations.length),
    ...lines,
  ]);
  return exitCodes.done;
}

function notLaunched(io: CliIo, { audience, data }: AmendPeopleOptions): CliRefusal {
  return new CliRefusal(exitCodes.missing, io.messages.notLaunched(io.messages.audienceName(audience), data));
}
